package countersign.demo.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What the records of an illness say; its words are in {@code resources/demo/<id>.properties}. */
public final class Illness {

    private final String id;
    private final Properties words = new Properties();

    private Illness(String id) {
        this.id = id;
        try (var in = Optional.ofNullable(Illness.class.getResourceAsStream("/demo/" + id + ".properties"))
                .orElseThrow(() -> new IllegalArgumentException("no illness " + id))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Illness named(String id) {
        return new Illness(id);
    }

    public String id() {
        return id;
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    public String text(String key) {
        return Optional.ofNullable(words.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException(id + " lacks " + key))
                .strip();
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** Rows of a table: fields between bars, rows between semicolons. */
    List<List<String>> rows(String key) {
        var rows = new ArrayList<List<String>>();
        for (var row : text(key).split(";", -1)) {
            rows.add(List.of(row.strip().split("\\|", -1)));
        }
        return rows;
    }
}
