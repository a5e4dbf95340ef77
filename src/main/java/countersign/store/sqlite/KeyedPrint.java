package countersign.store.sqlite;

import countersign.compare.PagePrint;
import countersign.compare.Sketch;
import countersign.model.page.PageId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page's print with keyed hashes in place of its numbers.
 *
 * @param marks by which it is found
 */
record KeyedPrint(PagePrint print, List<Long> marks) {

    private static final int PLACES = 64;
    private static final int MOST_REPORTS = 50;
    private static final int MOST_MARKS = 100;
    /** The page itself is not kept: of other claims only their numbers are told. */
    private static final PageId NO_PAGE = new PageId("-", 1);

    static KeyedPrint of(PagePrint print, NameKey names) {
        var keyed = new PagePrint(
                NO_PAGE,
                print.source().isEmpty() ? "" : keyed(names, print.source()),
                print.picture(),
                new Sketch(print.words().places(), List.of(), print.words().size()),
                new Sketch(print.numbers().places(), List.of(), print.numbers().size()),
                print.reports().stream()
                        .limit(MOST_REPORTS)
                        .map(report -> keyed(names, report))
                        .toList());
        return new KeyedPrint(
                keyed,
                print.keys().stream()
                        .limit(MOST_MARKS)
                        .map(key -> number(names, key))
                        .toList());
    }

    static long mark(NameKey names, String key) {
        return number(names, key);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(print.source());
            out.writeLong(print.picture());
            write(out, print.words());
            write(out, print.numbers());
            out.writeByte(print.reports().size());
            for (var report : print.reports()) {
                out.writeUTF(report);
            }
            out.writeByte(marks.size());
            for (long mark : marks) {
                out.writeLong(mark);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeyedPrint read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var source = in.readUTF();
            long picture = in.readLong();
            var words = sketch(in);
            var numbers = sketch(in);
            var reports = new String[in.readUnsignedByte()];
            for (int i = 0; i < reports.length; i++) {
                reports[i] = in.readUTF();
            }
            var marks = new Long[in.readUnsignedByte()];
            for (int i = 0; i < marks.length; i++) {
                marks[i] = in.readLong();
            }
            return new KeyedPrint(
                    new PagePrint(NO_PAGE, source, picture, words, numbers, List.of(reports)), List.of(marks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Sketch sketch) throws IOException {
        out.writeInt(sketch.size());
        out.write(sketch.places().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Sketch sketch(DataInputStream in) throws IOException {
        int size = in.readInt();
        return new Sketch(new String(in.readNBytes(PLACES), StandardCharsets.ISO_8859_1), List.of(), size);
    }

    private static String keyed(NameKey names, String content) {
        return Long.toHexString(number(names, content));
    }

    private static long number(NameKey names, String content) {
        return ByteBuffer.wrap(names.name("page", content)).getLong();
    }
}
