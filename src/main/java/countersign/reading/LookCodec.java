package countersign.reading;

import countersign.model.page.Box;
import countersign.model.page.PageLook;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;

/** What a worker saw of a page besides its words, as bytes. */
final class LookCodec {

    private static final int PATCHES = 100;

    private LookCodec() {}

    static void write(DataOutputStream out, PageLook look) throws IOException {
        out.writeInt((int) (look.likeness() >>> 32));
        out.writeInt((int) look.likeness());
        out.writeInt(Math.min(PATCHES, look.patches().size()));
        for (var box :
                look.patches().subList(0, Math.min(PATCHES, look.patches().size()))) {
            WireOutput.fraction(out, box.x());
            WireOutput.fraction(out, box.y());
            WireOutput.fraction(out, box.width());
            WireOutput.fraction(out, box.height());
        }
    }

    static PageLook read(WireInput in) throws BrokenProtocolException {
        long high = in.number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        long low = in.number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        int count = in.number(0, PATCHES);
        var patches = new ArrayList<Box>();
        for (int i = 0; i < count; i++) {
            patches.add(new Box(in.fraction(0, 1), in.fraction(0, 1), in.fraction(0, 1), in.fraction(0, 1)));
        }
        return new PageLook("", high << 32 | low & 0xFFFF_FFFFL, patches);
    }
}
