package countersign.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of two columns that ships with the program; lines that begin with # explain it. */
record TableFile(String name) {

    record Row(String first, String second) {}

    List<Row> rows() {
        try (var stream = TableFile.class.getResourceAsStream("/coding/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("/coding/" + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(TableFile::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        int tab = line.indexOf('\t');
        return tab < 0 ? new Row(line, "") : new Row(line.substring(0, tab), line.substring(tab + 1));
    }
}
