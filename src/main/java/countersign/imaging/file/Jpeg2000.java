package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.nio.ByteBuffer;

/**
 * A picture in JPEG 2000, bare or in its box, with its header read.
 *
 * @param components colours a pixel, opacity counted
 */
@SuppressWarnings("ArrayRecordComponent")
record Jpeg2000(byte[] bytes, long width, long height, int components) {

    private static final int START_AND_SIZE = 0xFF4FFF51;
    /** From the start of the codestream to its width on the grid, the four numbers of its place, and its components. */
    private static final int GRID = 8;

    private static final int COMPONENTS = 40;
    private static final int EIGHT_BITS_WITHOUT_SIGN = 7;
    private static final int MOST_COMPONENTS = 4;
    private static final int MOST_HALVINGS = 4;
    private static final int MOST_BOXES = 64;
    private static final int CODESTREAM_BOX = 0x6A703263;

    /** Refuses what OpenJPEG would be asked in vain. */
    static Jpeg2000 of(byte[] bytes) throws UndecodableException {
        try {
            var file = ByteBuffer.wrap(bytes);
            int at = codestream(file);
            long width = unsigned(file, at + GRID) - unsigned(file, at + GRID + 8);
            long height = unsigned(file, at + GRID + 4) - unsigned(file, at + GRID + 12);
            int components = file.getShort(at + COMPONENTS) & 0xFFFF;
            if (components < 1 || components == 2 || components > MOST_COMPONENTS) {
                throw unknown(components + " colours");
            }
            for (int i = 0; i < components; i++) {
                int component = at + COMPONENTS + 2 + 3 * i;
                if (file.get(component) != EIGHT_BITS_WITHOUT_SIGN) {
                    throw unknown((file.get(component) & 0x7F) + 1 + " bit");
                }
                if (file.get(component + 1) != 1 || file.get(component + 2) != 1) {
                    throw unknown("subsampled");
                }
            }
            return new Jpeg2000(bytes, width, height, components);
        } catch (IndexOutOfBoundsException e) {
            throw new UndecodableException("doc-damaged");
        }
    }

    /** At the size that the limits allow, which halves width and height as often as need be. */
    PageImage decoded() throws UndecodableException {
        return Leptonica.jpeg2000(bytes, halvings()).orElseThrow(() -> new UndecodableException("doc-damaged"));
    }

    int decodedWidth() throws UndecodableException {
        return (int) halved(width, halvings());
    }

    int decodedHeight() throws UndecodableException {
        return (int) halved(height, halvings());
    }

    private int halvings() throws UndecodableException {
        int step = DecodingLimits.step(width, height, MOST_COMPONENTS);
        return Math.min(MOST_HALVINGS, 32 - Integer.numberOfLeadingZeros(step - 1));
    }

    private static long halved(long side, int times) {
        return (side + (1L << times) - 1) >> times;
    }

    private static int codestream(ByteBuffer file) throws UndecodableException {
        if (file.getInt(0) == START_AND_SIZE) {
            return 0;
        }
        long at = 0;
        for (int box = 0; box < MOST_BOXES && at + 8 <= file.capacity(); box++) {
            long length = unsigned(file, (int) at);
            int header = 8;
            if (length == 1) {
                length = file.getLong((int) at + 8);
                header = 16;
            }
            if (file.getInt((int) at + 4) == CODESTREAM_BOX && file.getInt((int) at + header) == START_AND_SIZE) {
                return (int) at + header;
            }
            if (length < header || length > file.capacity() - at) {
                break;
            }
            at += length;
        }
        throw new UndecodableException("doc-damaged");
    }

    private static long unsigned(ByteBuffer file, int at) {
        return Integer.toUnsignedLong(file.getInt(at));
    }

    private static UndecodableException unknown(String variety) {
        return new UndecodableException("doc-type", "JPEG 2000, " + variety);
    }
}
