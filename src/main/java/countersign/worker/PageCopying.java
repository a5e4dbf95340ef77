package countersign.worker;

import countersign.imaging.Lossless;
import countersign.imaging.file.PageSource;
import countersign.imaging.file.Paper;
import countersign.reading.Answer;
import countersign.reading.Bytes;
import countersign.reading.PageCopy.Encoding;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Sends a page's picture as it is to be kept. */
final class PageCopying {

    private static final int PART_BYTES = 1 << 20;
    private static final int AS_IT_LIES = 1;

    private final DataOutputStream answers;

    PageCopying(DataOutputStream answers) {
        this.answers = answers;
    }

    void copy(PageSource source) throws IOException {
        try (var parts = new BufferedOutputStream(new Parts(), PART_BYTES)) {
            if (source instanceof PageSource.Jpeg jpeg) {
                var encoding = jpeg.grey() ? Encoding.JPEG_GREY : Encoding.JPEG_COLOUR;
                head(jpeg.width(), jpeg.height(), jpeg.orientation(), jpeg.paper(), encoding);
                for (int at = 0; at < jpeg.bytes().length; at += PART_BYTES) {
                    parts.write(jpeg.bytes(), at, Math.min(PART_BYTES, jpeg.bytes().length - at));
                }
            } else if (source instanceof PageSource.Pixels pixels) {
                var lossless = new Lossless(pixels.image());
                var encoding =
                        switch (lossless.colours()) {
                            case BLACK_AND_WHITE -> Encoding.FAX;
                            case GREY -> Encoding.DEFLATED_GREY;
                            case ALL -> Encoding.DEFLATED_COLOUR;
                        };
                head(pixels.image().width(), pixels.image().height(), AS_IT_LIES, pixels.paper(), encoding);
                lossless.write(parts);
            }
        }
        new Answer.Done().write(answers);
    }

    private void head(int width, int height, int orientation, Paper paper, Encoding encoding) throws IOException {
        new Answer.CopyHead(width, height, orientation, paper.width(), paper.height(), encoding).write(answers);
    }

    /** Each write is a part. */
    private final class Parts extends OutputStream {

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            new Answer.CopyPart(new Bytes(Arrays.copyOfRange(bytes, from, from + length))).write(answers);
        }
    }
}
