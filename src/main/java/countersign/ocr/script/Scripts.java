package countersign.ocr.script;

import countersign.imaging.PageImage;
import countersign.model.page.TextLine;
import java.util.List;

/** Says of each line of a page how it is written. */
public final class Scripts {

    private Scripts() {}

    /** The same lines, those that run down the page in one piece and after all others. */
    public static List<TextLine> told(List<TextLine> lines, PageImage upright) {
        return Handwriting.told(VerticalLines.joined(lines, upright), upright);
    }
}
