package countersign.reading;

import countersign.model.page.PageLook;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What a worker may say. */
public sealed interface Answer
        permits Answer.Hello,
                Answer.Opened,
                Answer.Decoded,
                Answer.PageRead,
                Answer.SecondRead,
                Answer.Canvas,
                Answer.Tile,
                Answer.CopyHead,
                Answer.CopyPart,
                Answer.Done,
                Answer.Trouble {

    /**
     * The first word of a worker.
     *
     * @param first the first reader with its version and settings
     * @param second the second reader likewise, empty where it is not installed
     * @param absent why it is not installed: the code of a problem, empty where it is
     */
    record Hello(String first, String second, String absent) implements Answer {}

    record Opened(int pages) implements Answer {}

    /** The page is a picture now, or text that needs no picture; reading it comes next. */
    record Decoded(int width, int height) implements Answer {}

    /**
     * @param reader who read it, as in {@link countersign.model.page.Transcript}
     * @param look without its source, which the worker does not know
     */
    record PageRead(int turnedClockwise, int width, int height, String reader, List<TextLine> lines, PageLook look)
            implements Answer {
        public PageRead {
            lines = List.copyOf(lines);
        }

        public PageRead(int turnedClockwise, int width, int height, String reader, List<TextLine> lines) {
            this(turnedClockwise, width, height, reader, lines, PageLook.NONE);
        }
    }

    /** In the order of the lines asked for. */
    record SecondRead(List<Reading> readings) implements Answer {
        public SecondRead {
            readings = List.copyOf(readings);
        }
    }

    /** The size of the picture that comes now. */
    record Canvas(int width, int height) implements Answer {}

    /** A part of the picture, three bytes a pixel. */
    record Tile(int x, int y, int width, int height, Bytes rgb) implements Answer {}

    /** What comes now, as in {@link PageCopy}. */
    record CopyHead(
            int width, int height, int orientation, double paperWidth, double paperHeight, PageCopy.Encoding encoding)
            implements Answer {}

    /** The next bytes of the copy. */
    record CopyPart(Bytes bytes) implements Answer {}

    /** The picture is whole. */
    record Done() implements Answer {}

    /** What was asked cannot be done, for a reason that lies in the document. */
    record Trouble(String code, List<String> arguments) implements Answer {
        public Trouble {
            arguments = List.copyOf(arguments);
        }
    }

    default void write(DataOutputStream out) throws IOException {
        AnswerCodec.frame(this).write(out);
    }

    /** The next one; whatever does not hold together is a {@link BrokenProtocolException}. */
    static Answer read(DataInputStream in) throws IOException {
        return AnswerCodec.read(in);
    }
}
