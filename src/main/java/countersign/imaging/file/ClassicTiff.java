package countersign.imaging.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** A BigTIFF written as a TIFF, which the JDK reads: the same bytes of pictures behind directories of 32 bits. */
final class ClassicTiff {

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int WIDE_LONG = 16;
    private static final int WIDE_DIRECTORY = 18;

    private ClassicTiff() {}

    static byte[] of(byte[] file, TiffDirectories directories) throws UndecodableException {
        var order = directories.order();
        var out = new ByteArrayOutputStream(file.length + 4096);
        out.writeBytes(file);
        pad(out);
        int linkAt = 4;
        var links = new TreeMap<Integer, Integer>();
        for (var entries : directories.entries()) {
            links.put(linkAt, out.size());
            linkAt = write(entries, directories, order, out);
        }
        links.put(linkAt, 0);
        var classic = ByteBuffer.wrap(out.toByteArray()).order(order);
        classic.putShort(2, (short) 42);
        links.forEach(classic::putInt);
        return classic.array();
    }

    /** Appends a directory and its values; says where the link to the next one stands. */
    private static int write(
            List<TiffDirectories.Entry> entries,
            TiffDirectories directories,
            ByteOrder order,
            ByteArrayOutputStream out) {
        int valuesAt = out.size() + 2 + 12 * entries.size() + 4;
        var directory = ByteBuffer.allocate(valuesAt - out.size()).order(order);
        var values = new ByteArrayOutputStream();
        directory.putShort((short) entries.size());
        for (var entry : entries) {
            boolean wide = entry.type() == WIDE_LONG || entry.type() == WIDE_DIRECTORY;
            byte[] plain = directories
                    .values(entry)
                    .map(buffer -> wide ? narrowed(buffer, order) : copied(buffer))
                    .orElse(new byte[4]);
            directory.putShort((short) entry.tag());
            directory.putShort((short) (wide ? LONG : entry.type() == 0 ? SHORT : entry.type()));
            directory.putInt((int) entry.count());
            if (plain.length <= 4) {
                directory.put(Arrays.copyOf(plain, 4));
            } else {
                directory.putInt(valuesAt + values.size());
                values.writeBytes(plain);
                pad(values);
            }
        }
        int linkAt = out.size() + directory.position();
        out.writeBytes(directory.array());
        out.writeBytes(values.toByteArray());
        return linkAt;
    }

    private static byte[] narrowed(ByteBuffer longs, ByteOrder order) {
        var narrow = ByteBuffer.allocate(longs.capacity() / 2).order(order);
        for (int i = 0; i < longs.capacity() / 8; i++) {
            narrow.putInt((int) longs.getLong(8 * i));
        }
        return narrow.array();
    }

    private static byte[] copied(ByteBuffer values) {
        byte[] copy = new byte[values.capacity()];
        values.get(0, copy);
        return copy;
    }

    private static void pad(ByteArrayOutputStream out) {
        if (out.size() % 2 != 0) {
            out.write(0);
        }
    }
}
