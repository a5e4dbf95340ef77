package countersign.imaging.file;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The files of an OFD, by their paths inside.
 *
 * <p>The whole is refused for a name that could leave it, a link, two names that are one to some file systems, a zip
 * inside, or more than the limits allow; sizes are counted while inflating, whatever the headers say.
 */
final class OfdZip implements AutoCloseable {

    private static final int ENTRIES = 500;
    private static final long TOTAL_BYTES = 500L << 20;
    private static final int FILE_BYTES = 100 << 20;
    private static final int NAME_BYTES = 255;
    private static final int NAME_SHOWN = 24;
    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_FILE = 0x8000;
    private static final int UNIX_FOLDER = 0x4000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries;

    private OfdZip(ZipFile zip, Map<String, ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    static OfdZip open(byte[] bytes) throws UndecodableException {
        ZipFile zip = null;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            var entries = entries(zip);
            count(zip, entries);
            return new OfdZip(zip, entries);
        } catch (IOException | RuntimeException e) {
            close(zip);
            throw new UndecodableException("doc-damaged");
        } catch (UndecodableException e) {
            close(zip);
            throw e;
        }
    }

    boolean has(String path) {
        return entries.containsKey(same(path));
    }

    byte[] read(String path) throws UndecodableException {
        var entry = entries.get(same(path));
        if (entry == null) {
            throw new UndecodableException("doc-damaged");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(FILE_BYTES + 1);
            if (content.length > FILE_BYTES) {
                throw new UndecodableException("doc-too-complex");
            }
            return content;
        } catch (IOException | RuntimeException e) {
            throw new UndecodableException("doc-damaged");
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    private static Map<String, ZipArchiveEntry> entries(ZipFile zip) throws UndecodableException {
        var entries = new HashMap<String, ZipArchiveEntry>();
        var folded = new HashSet<String>();
        int count = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            String name = entry.getName();
            if (++count > ENTRIES) {
                throw new UndecodableException("zip-entries", ENTRIES);
            }
            int type = entry.getUnixMode() & UNIX_TYPE;
            boolean special = type != 0 && type != UNIX_FILE && type != UNIX_FOLDER;
            if (special || leaves(name) || !folded.add(same(name))) {
                throw new UndecodableException("zip-path", shown(name));
            }
            if (!entry.isDirectory()) {
                entries.put(same(name), entry);
            }
        }
        return entries;
    }

    private static void count(ZipFile zip, Map<String, ZipArchiveEntry> entries)
            throws IOException, UndecodableException {
        var buffer = new byte[1 << 16];
        long total = 0;
        for (var entry : entries.values()) {
            try (InputStream in = zip.getInputStream(entry)) {
                int first = in.readNBytes(buffer, 0, buffer.length);
                if (first >= 4 && buffer[0] == 'P' && buffer[1] == 'K' && buffer[2] == 3 && buffer[3] == 4) {
                    throw new UndecodableException("zip-nested", shown(entry.getName()));
                }
                for (int read = first; read > 0; read = in.read(buffer)) {
                    total += read;
                    if (total > TOTAL_BYTES) {
                        throw new UndecodableException("zip-size", TOTAL_BYTES >> 20);
                    }
                }
            }
        }
    }

    private static boolean leaves(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.indexOf('\0') >= 0
                || name.matches("[A-Za-z]:.*")
                || name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > NAME_BYTES
                || ("/" + name + "/").contains("/../");
    }

    /** Some programs write names one way and refer to them another. */
    private static String same(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._/-]", "?");
        return plain.length() > NAME_SHOWN ? plain.substring(0, NAME_SHOWN) : plain;
    }

    private static void close(@org.jspecify.annotations.Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e); // it lies in memory
        }
    }
}
