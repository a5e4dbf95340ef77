package countersign.worker;

import countersign.imaging.Likeness;
import countersign.imaging.PageImage;
import countersign.imaging.Patches;
import countersign.model.page.Box;
import countersign.model.page.PageLook;
import countersign.model.page.TextLine;
import java.util.List;

/** What a page gives away besides its words. */
final class Looks {

    private static final Box WHOLE = new Box(0, 0, 1, 1);

    private Looks() {}

    /** Of a page that came as a picture. */
    static PageLook of(PageImage upright, List<TextLine> lines) {
        var boxes = lines.stream().map(TextLine::box).toList();
        return new PageLook("", likeness(upright, boxes), Patches.of(upright, boxes));
    }

    /** Of a page that was drawn from its text: there is no paper behind its words. */
    static PageLook ofDrawn(PageImage upright, List<TextLine> lines) {
        return new PageLook(
                "", likeness(upright, lines.stream().map(TextLine::box).toList()), List.of());
    }

    private static long likeness(PageImage upright, List<Box> boxes) {
        return Likeness.of(upright, boxes.stream().reduce(Box::union).orElse(WHOLE));
    }
}
