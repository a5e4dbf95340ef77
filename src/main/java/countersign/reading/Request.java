package countersign.reading;

import countersign.model.page.TextLine;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a worker may be asked, one at a time; pages count from 1. */
public sealed interface Request {

    /** Open this document in place of the one before; answered by {@link Answer.Opened}. */
    record Open(Bytes document) implements Request {}

    /** Read a page of the open document; answered by {@link Answer.Decoded}, then {@link Answer.PageRead}. */
    record Read(int page) implements Request {}

    /**
     * Read these lines of the page, so turned, with the second reader; answered by {@link Answer.SecondRead}.
     *
     * @param names that may stand in them
     */
    record ReadAgain(int page, int turnedClockwise, List<TextLine> lines, List<String> names) implements Request {

        private static final int NAMES = 100;
        private static final int NAME_BYTES = 400;

        public ReadAgain {
            lines = List.copyOf(lines);
            names = names.stream()
                    .filter(name -> name.getBytes(StandardCharsets.UTF_8).length <= NAME_BYTES)
                    .limit(NAMES)
                    .toList();
        }
    }

    /** Show a page, so turned; answered by {@link Answer.Canvas}, {@link Answer.Tile}s and {@link Answer.Done}. */
    record Show(int page, int turnedClockwise, int maxSide) implements Request {}

    /**
     * Copy a page's picture as it is stored; answered by {@link Answer.CopyHead}, {@link Answer.CopyPart}s and
     * {@link Answer.Done}.
     */
    record Copy(int page) implements Request {}

    default void write(DataOutputStream out) throws IOException {
        frame().write(out);
    }

    /** The next one, from a parent that is trusted to be ours, yet checked alike. */
    static Request read(DataInputStream in) throws IOException {
        var frame = Frame.read(in, Limits.USUAL.documentBytes());
        var fields = new WireInput(frame.payload());
        Request request =
                switch (frame.kind()) {
                    case 1 -> new Open(new Bytes(fields.rest()));
                    case 2 -> new Read(fields.number(1, Limits.PAGES));
                    case 3 ->
                        new ReadAgain(
                                fields.number(1, Limits.PAGES),
                                fields.number(0, 270),
                                LinesCodec.read(fields),
                                names(fields));
                    case 4 ->
                        new Show(fields.number(1, Limits.PAGES), fields.number(0, 270), fields.number(1, Limits.SIDE));
                    case 5 -> new Copy(fields.number(1, Limits.PAGES));
                    default -> throw new BrokenProtocolException("kind");
                };
        fields.end();
        return request;
    }

    private static List<String> names(WireInput fields) throws BrokenProtocolException {
        int count = fields.number(0, ReadAgain.NAMES);
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            names.add(fields.text(ReadAgain.NAME_BYTES));
        }
        return names;
    }

    private Frame frame() {
        if (this instanceof Open open) {
            return new Frame(1, Payload.of(open.document().array()));
        }
        if (this instanceof Read read) {
            return new Frame(2, Payload.written(out -> out.writeInt(read.page())));
        }
        if (this instanceof ReadAgain again) {
            return new Frame(3, Payload.written(out -> {
                out.writeInt(again.page());
                out.writeInt(again.turnedClockwise());
                LinesCodec.write(out, again.lines());
                out.writeInt(again.names().size());
                for (String name : again.names()) {
                    WireOutput.text(out, name);
                }
            }));
        }
        if (this instanceof Copy copy) {
            return new Frame(5, Payload.written(out -> out.writeInt(copy.page())));
        }
        var show = (Show) this;
        return new Frame(4, Payload.written(out -> {
            out.writeInt(show.page());
            out.writeInt(show.turnedClockwise());
            out.writeInt(show.maxSide());
        }));
    }
}
