package countersign.imaging.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks the directories of a TIFF or BigTIFF before any picture is decoded; a chain that bites its tail ends there. */
final class TiffDirectories {

    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
    private static final int MOST_ENTRIES = 4_096;

    private final ByteBuffer bytes;
    private final boolean big;

    TiffDirectories(byte[] file) {
        this.bytes = ByteBuffer.wrap(file).order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        this.big = bytes.getShort(2) == 43;
    }

    boolean big() {
        return big;
    }

    ByteOrder order() {
        return bytes.order();
    }

    List<TiffDirectory> all() throws UndecodableException {
        var found = new ArrayList<TiffDirectory>();
        for (var entries : entries()) {
            var fields = new HashMap<Integer, Double>();
            entries.forEach(entry -> first(entry).ifPresent(value -> fields.put(entry.tag(), value)));
            found.add(new TiffDirectory(Map.copyOf(fields)));
        }
        return found;
    }

    /** The entries of each directory. */
    List<List<Entry>> entries() throws UndecodableException {
        var found = new ArrayList<List<Entry>>();
        Set<Long> seen = new HashSet<>();
        try {
            long at = big ? bytes.getLong(8) : Integer.toUnsignedLong(bytes.getInt(4));
            while (at != 0 && seen.add(at)) {
                DecodingLimits.checkPages(found.size() + 1);
                long count = big ? bytes.getLong(place(at)) : bytes.getShort(place(at)) & 0xFFFF;
                if (count < 1 || count > MOST_ENTRIES) {
                    break;
                }
                long entry = at + (big ? 8 : 2);
                var entries = new ArrayList<Entry>();
                for (int i = 0; i < count; i++) {
                    entries.add(entry(entry));
                    entry += big ? 20 : 12;
                }
                found.add(entries);
                at = big ? bytes.getLong(place(entry)) : Integer.toUnsignedLong(bytes.getInt(place(entry)));
            }
        } catch (IndexOutOfBoundsException e) {
            return found; // cut off: what is whole is read
        }
        return found;
    }

    /** The bytes of an entry's values, empty where they lie outside the file. */
    Optional<ByteBuffer> values(Entry entry) {
        long size = entry.count() * SIZES[entry.type()];
        int inside = big ? 8 : 4;
        try {
            long at = size <= inside
                    ? entry.valueAt()
                    : big
                            ? bytes.getLong(place(entry.valueAt()))
                            : Integer.toUnsignedLong(bytes.getInt(place(entry.valueAt())));
            if (size > bytes.capacity() - at || at < 0 || size < 0) {
                return Optional.empty();
            }
            return Optional.of(bytes.slice((int) at, (int) size).order(bytes.order()));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Entry entry(long at) {
        int type = bytes.getShort(place(at + 2)) & 0xFFFF;
        long count = big ? bytes.getLong(place(at + 4)) : Integer.toUnsignedLong(bytes.getInt(place(at + 4)));
        boolean known = type < SIZES.length && count >= 0 && count < Integer.MAX_VALUE;
        return new Entry(bytes.getShort(place(at)) & 0xFFFF, known ? type : 0, known ? count : 0, at + (big ? 12 : 8));
    }

    private Optional<Double> first(Entry entry) {
        return values(entry)
                .filter(values -> values.capacity() > 0)
                .flatMap(values -> Optional.ofNullable(
                        switch (entry.type()) {
                            case 1 -> (double) (values.get(0) & 0xFF);
                            case 3 -> (double) (values.getShort(0) & 0xFFFF);
                            case 4, 13 -> (double) Integer.toUnsignedLong(values.getInt(0));
                            case 5 ->
                                (double) Integer.toUnsignedLong(values.getInt(0))
                                        / Integer.toUnsignedLong(values.getInt(4));
                            case 16, 18 -> (double) values.getLong(0);
                            default -> null;
                        }));
    }

    private int place(long at) {
        if (at < 0 || at > bytes.capacity()) {
            throw new IndexOutOfBoundsException();
        }
        return (int) at;
    }

    /**
     * A tag.
     *
     * @param valueAt where its values stand, or where it is written where they stand
     */
    record Entry(int tag, int type, long count, long valueAt) {}
}
