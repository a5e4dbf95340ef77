package countersign.dossier;

import countersign.model.page.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A dossier in a zip.
 *
 * <p>The whole zip is refused for a name that could leave the folder, a link, a device, two names that are one to some
 * file systems, or more content than the limits allow; sizes are counted while inflating, whatever the headers say.
 */
final class ZipContainer implements Container {

    private static final int MAX_NAME_BYTES = 255;
    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_FILE = 0x8000;
    private static final int UNIX_FOLDER = 0x4000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries;
    private final Map<String, Long> sizes;

    private ZipContainer(ZipFile zip, Map<String, ZipArchiveEntry> entries, Map<String, Long> sizes) {
        this.zip = zip;
        this.entries = entries;
        this.sizes = sizes;
    }

    static ZipContainer open(String name, Path file, Limits limits) throws IOException, RefusedException {
        var zip = zip(file);
        try {
            var entries = entries(name, zip, limits);
            return new ZipContainer(zip, entries, inflate(name, zip, entries, limits));
        } catch (IOException | RefusedException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Reads one file of a zip that was found sound before; at most as many bytes as were counted then. */
    static byte[] readAgain(Path file, String name, long size) throws IOException {
        try (var zip = zip(file)) {
            for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                if (nameOf(entry).equals(name)) {
                    try (var in = zip.getInputStream(entry)) {
                        return in.readNBytes(Math.toIntExact(size));
                    }
                }
            }
            throw new IOException("the zip has changed since it was checked");
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        return ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.UTF_8)
                .setUseUnicodeExtraFields(true)
                .get();
    }

    private static Map<String, ZipArchiveEntry> entries(String dossier, ZipFile zip, Limits limits)
            throws RefusedException {
        var entries = new TreeMap<String, ZipArchiveEntry>();
        var folded = new HashSet<String>();
        int count = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            var path = nameOf(entry);
            if (++count > limits.entries()) {
                throw new RefusedException(Problem.of(dossier, "zip-entries", limits.entries()));
            }
            int type = entry.getUnixMode() & UNIX_TYPE;
            boolean special = type != 0 && type != UNIX_FILE && type != UNIX_FOLDER;
            if (special || leavesFolder(path) || !folded.add(fold(path))) {
                throw new RefusedException(Problem.of(dossier, "zip-path", printable(path)));
            }
            if (!entry.isDirectory()) {
                entries.put(path, entry);
            }
        }
        return entries;
    }

    private static Map<String, Long> inflate(
            String dossier, ZipFile zip, Map<String, ZipArchiveEntry> entries, Limits limits)
            throws IOException, RefusedException {
        var sizes = new TreeMap<String, Long>();
        long left = limits.totalBytes();
        for (var named : entries.entrySet()) {
            try (var in = zip.getInputStream(named.getValue())) {
                var content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= content.length;
                if (left < 0) {
                    throw new RefusedException(Problem.of(dossier, "zip-size", limits.totalBytes() >> 20));
                }
                if (isZip(content) && !isOfd(content)) {
                    throw new RefusedException(Problem.of(dossier, "zip-nested", printable(named.getKey())));
                }
                sizes.put(named.getKey(), (long) content.length);
            }
        }
        return sizes;
    }

    private static boolean isZip(byte[] content) {
        return content.length >= 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** An OFD is a zip that holds an {@code OFD.xml} (GB/T 33190). */
    private static boolean isOfd(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("OFD.xml");
    }

    /** Names written by old Chinese programs are GB18030 without saying so. */
    private static String nameOf(ZipArchiveEntry entry) {
        if (entry.getNameSource() != ZipArchiveEntry.NameSource.NAME || entry.getRawName() == null) {
            return entry.getName();
        }
        var raw = ByteBuffer.wrap(entry.getRawName());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
        } catch (CharacterCodingException e) {
            return new String(entry.getRawName(), Charset.forName("GB18030"));
        }
    }

    private static boolean leavesFolder(String path) {
        var slashed = path.replace('\\', '/');
        return slashed.startsWith("/")
                || slashed.matches("[A-Za-z]:.*")
                || slashed.indexOf('\0') >= 0
                || List.of(slashed.split("/")).contains("..")
                || slashed.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES;
    }

    private static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String printable(String path) {
        var plain = path.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 80 ? plain : plain.substring(0, 77) + "...";
    }

    @Override
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public long size(String name) {
        return sizes.getOrDefault(name, 0L);
    }

    @Override
    public byte[] read(String name) throws IOException {
        var entry = entries.get(name);
        if (entry == null) {
            throw new IOException("no such entry");
        }
        synchronized (zip) {
            try (var in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
