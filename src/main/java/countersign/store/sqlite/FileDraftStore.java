package countersign.store.sqlite;

import countersign.store.DraftStore;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Drafts as sealed files, one a person and claim. */
final class FileDraftStore implements DraftStore {

    private final SealedFiles files;
    private final NameKey names;

    FileDraftStore(SealedFiles files, NameKey names) {
        this.files = files;
        this.names = names;
    }

    @Override
    public synchronized Map<String, String> find(String key) {
        return files.read(names.name("draft", key)).map(FileDraftStore::read).orElseGet(Map::of);
    }

    @Override
    public synchronized void keep(String key, Map<String, String> draft) {
        files.write(names.name("draft", key), write(draft));
    }

    private static byte[] write(Map<String, String> draft) {
        var properties = new Properties();
        properties.putAll(draft);
        var text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> read(byte[] kept) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(new String(kept, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var draft = new TreeMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(name ->
                        Optional.ofNullable(properties.getProperty(name)).ifPresent(value -> draft.put(name, value)));
        return draft;
    }
}
