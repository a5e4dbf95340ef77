package countersign.transcript.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The smallest TrueType font: two glyphs without outlines, each an em wide. */
final class GlyphlessProgram {

    /** Units in an em. */
    static final int EM = 1000;

    private static final int GLYPHS = 2;
    private static final int VERSION_1 = 0x00010000;
    private static final int HEAD_MAGIC = 0x5F0F3CF5;
    private static final int WHOLE_FILE_SUM = 0xB1B0AFBA;
    private static final int ENTRY_BYTES = 16;
    private static final int HEAD_ADJUSTMENT = 8;

    private GlyphlessProgram() {}

    static byte[] bytes() {
        var tables = List.of(
                new Table("glyf", new byte[4]),
                new Table("head", head()),
                new Table("hhea", hhea()),
                new Table("hmtx", hmtx()),
                new Table("loca", new byte[2 * (GLYPHS + 1)]),
                new Table("maxp", maxp()));
        int power = Integer.highestOneBit(tables.size());
        int start = 12 + ENTRY_BYTES * tables.size();
        int length = start + tables.stream().mapToInt(Table::padded).sum();
        var file = ByteBuffer.allocate(length)
                .putInt(VERSION_1)
                .putShort((short) tables.size())
                .putShort((short) (power * ENTRY_BYTES))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables.size() - power) * ENTRY_BYTES));
        int at = start;
        int head = 0;
        for (var table : tables) {
            file.put(table.tag().getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum(table.bytes()))
                    .putInt(at)
                    .putInt(table.bytes().length);
            file.duplicate().position(at).put(table.bytes());
            head = table.tag().equals("head") ? at : head;
            at += table.padded();
        }
        file.putInt(head + HEAD_ADJUSTMENT, WHOLE_FILE_SUM - sum(file.array()));
        return file.array();
    }

    private static byte[] head() {
        return ByteBuffer.allocate(54)
                .putInt(VERSION_1)
                .putInt(VERSION_1) // revision
                .putInt(0) // adjusted at the end
                .putInt(HEAD_MAGIC)
                .putShort((short) 3) // base line at 0, left side bearing at 0
                .putShort((short) EM)
                .putLong(0) // made
                .putLong(0) // changed
                .putLong(0) // the box around all outlines
                .putShort((short) 0) // style
                .putShort((short) 8) // smallest size
                .putShort((short) 2) // left to right
                .putShort((short) 0) // short offsets
                .putShort((short) 0)
                .array();
    }

    private static byte[] hhea() {
        return ByteBuffer.allocate(36)
                .putInt(VERSION_1)
                .putShort((short) (EM * (1 - GlyphlessFont.DEPTH)))
                .putShort((short) (-EM * GlyphlessFont.DEPTH))
                .putShort((short) 0) // line gap
                .putShort((short) EM) // widest advance
                .position(34)
                .putShort((short) GLYPHS)
                .array();
    }

    private static byte[] hmtx() {
        var metrics = ByteBuffer.allocate(4 * GLYPHS);
        for (int i = 0; i < GLYPHS; i++) {
            metrics.putShort((short) EM).putShort((short) 0);
        }
        return metrics.array();
    }

    private static byte[] maxp() {
        return ByteBuffer.allocate(32)
                .putInt(VERSION_1)
                .putShort((short) GLYPHS)
                .position(14)
                .putShort((short) 2) // zones
                .array();
    }

    /** Of big-endian words, as the format asks for. */
    private static int sum(byte[] bytes) {
        var padded = ByteBuffer.allocate((bytes.length + 3) / 4 * 4).put(bytes).rewind();
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }

    /** A part of the font file. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Table(String tag, byte[] bytes) {
        int padded() {
            return (bytes.length + 3) / 4 * 4;
        }
    }
}
