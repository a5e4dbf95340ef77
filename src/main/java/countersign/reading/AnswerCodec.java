package countersign.reading;

import countersign.model.page.Reading;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Answers as frames and back. */
final class AnswerCodec {

    /** A page of text with the place of each character takes some 30 bytes a character. */
    private static final int LONGEST = 48 << 20;

    /** Of a page's paper in points: 200 inches, as PDF once had it. */
    private static final int LONGEST_PAPER = 14_400;

    private static final int READINGS = 50_000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private AnswerCodec() {}

    static Frame frame(Answer answer) {
        if (answer instanceof Answer.Hello hello) {
            return new Frame(64, Payload.written(out -> {
                WireOutput.text(out, hello.first());
                WireOutput.text(out, hello.second());
                WireOutput.text(out, hello.absent());
            }));
        }
        if (answer instanceof Answer.Opened opened) {
            return new Frame(65, Payload.written(out -> out.writeInt(opened.pages())));
        }
        if (answer instanceof Answer.Decoded decoded) {
            return new Frame(66, size(decoded.width(), decoded.height()));
        }
        if (answer instanceof Answer.PageRead page) {
            return new Frame(67, Payload.written(out -> {
                out.writeInt(page.turnedClockwise());
                out.writeInt(page.width());
                out.writeInt(page.height());
                WireOutput.text(out, page.reader());
                LinesCodec.write(out, page.lines());
                LookCodec.write(out, page.look());
            }));
        }
        if (answer instanceof Answer.SecondRead second) {
            return new Frame(68, Payload.written(out -> {
                out.writeInt(second.readings().size());
                for (var reading : second.readings()) {
                    LinesCodec.reading(out, reading);
                }
            }));
        }
        if (answer instanceof Answer.Canvas canvas) {
            return new Frame(69, size(canvas.width(), canvas.height()));
        }
        if (answer instanceof Answer.Tile tile) {
            return new Frame(70, Payload.written(out -> {
                out.writeInt(tile.x());
                out.writeInt(tile.y());
                out.writeInt(tile.width());
                out.writeInt(tile.height());
                out.write(tile.rgb().array());
            }));
        }
        if (answer instanceof Answer.Trouble trouble) {
            return new Frame(72, Payload.written(out -> {
                WireOutput.text(out, trouble.code());
                out.writeInt(trouble.arguments().size());
                for (var argument : trouble.arguments()) {
                    WireOutput.text(out, argument);
                }
            }));
        }
        if (answer instanceof Answer.CopyHead head) {
            return new Frame(73, Payload.written(out -> {
                out.writeInt(head.width());
                out.writeInt(head.height());
                out.writeInt(head.orientation());
                WireOutput.fraction(out, head.paperWidth());
                WireOutput.fraction(out, head.paperHeight());
                out.writeInt(head.encoding().ordinal());
            }));
        }
        if (answer instanceof Answer.CopyPart part) {
            return new Frame(74, Payload.of(part.bytes().array()));
        }
        return new Frame(71, Payload.of(new byte[0]));
    }

    static Answer read(DataInputStream in) throws IOException {
        var frame = Frame.read(in, LONGEST);
        var fields = new WireInput(frame.payload());
        Answer answer =
                switch (frame.kind()) {
                    case 64 -> new Answer.Hello(fields.text(200), fields.text(200), fields.text(40));
                    case 65 -> new Answer.Opened(fields.number(0, Limits.PAGES));
                    case 66 -> new Answer.Decoded(side(fields), side(fields));
                    case 67 ->
                        new Answer.PageRead(
                                turn(fields),
                                side(fields),
                                side(fields),
                                fields.text(40),
                                LinesCodec.read(fields),
                                LookCodec.read(fields));
                    case 68 -> new Answer.SecondRead(readings(fields));
                    case 69 -> new Answer.Canvas(side(fields), side(fields));
                    case 70 -> tile(fields);
                    case 71 -> new Answer.Done();
                    case 72 -> new Answer.Trouble(code(fields), arguments(fields));
                    case 73 -> copyHead(fields);
                    case 74 -> new Answer.CopyPart(new Bytes(fields.rest()));
                    default -> throw new BrokenProtocolException("kind");
                };
        fields.end();
        return answer;
    }

    /** To the end of the payload: nothing may follow it. */
    static Answer.PageRead pageRead(WireInput fields) throws BrokenProtocolException {
        var read = new Answer.PageRead(
                turn(fields),
                side(fields),
                side(fields),
                fields.text(40),
                LinesCodec.read(fields),
                LookCodec.read(fields));
        fields.end();
        return read;
    }

    private static Payload size(int width, int height) {
        return Payload.written(out -> {
            out.writeInt(width);
            out.writeInt(height);
        });
    }

    private static int side(WireInput fields) throws BrokenProtocolException {
        return fields.number(1, Limits.SIDE);
    }

    private static int turn(WireInput fields) throws BrokenProtocolException {
        int turn = fields.number(0, 270);
        if (turn % 90 != 0) {
            throw new BrokenProtocolException("not a whole turn");
        }
        return turn;
    }

    private static Answer.Tile tile(WireInput fields) throws BrokenProtocolException {
        int x = fields.number(0, Limits.SIDE);
        int y = fields.number(0, Limits.SIDE);
        int width = side(fields);
        int height = side(fields);
        byte[] rgb = fields.rest();
        if (rgb.length != 3L * width * height) {
            throw new BrokenProtocolException("pixels");
        }
        return new Answer.Tile(x, y, width, height, new Bytes(rgb));
    }

    private static Answer.CopyHead copyHead(WireInput fields) throws BrokenProtocolException {
        var encodings = PageCopy.Encoding.values();
        return new Answer.CopyHead(
                side(fields),
                side(fields),
                fields.number(1, 8),
                fields.fraction(1, LONGEST_PAPER),
                fields.fraction(1, LONGEST_PAPER),
                encodings[fields.number(0, encodings.length - 1)]);
    }

    private static List<Reading> readings(WireInput fields) throws BrokenProtocolException {
        int count = fields.number(0, READINGS);
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < count; i++) {
            readings.add(LinesCodec.reading(fields));
        }
        return readings;
    }

    private static String code(WireInput fields) throws BrokenProtocolException {
        String code = fields.text(40);
        if (!CODE.matcher(code).matches()) {
            throw new BrokenProtocolException("code");
        }
        return code;
    }

    private static List<String> arguments(WireInput fields) throws BrokenProtocolException {
        int count = fields.number(0, 4);
        var arguments = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            arguments.add(fields.text(80));
        }
        return arguments;
    }
}
