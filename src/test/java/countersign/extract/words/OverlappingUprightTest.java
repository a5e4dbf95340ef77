package countersign.extract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters one below the other, in the boxes that a scan gives them: higher than their pitch. */
class OverlappingUprightTest {

    @Test
    void joinsHeadingsWhoseBoxesOverlap() {
        var lines = new ArrayList<TextLine>();
        heading("入院诊断", 0.224, lines);
        heading("治疗经过", 0.290, lines);
        var page = new Transcript(new PageId("documents/08.pdf", 1), 1654, 2339, Reading.PPOCR, lines);

        assertEquals(
                List.of("入院诊断", "治疗经过"),
                Sheet.of(page).cells().stream().map(Cell::text).toList());
    }

    private static void heading(String text, double from, List<TextLine> into) {
        double y = from;
        for (String character : text.split("")) {
            into.add(TextLine.of(List.of(new Glyph(character, new Box(0.124, y, 0.024, 0.021), 0.99))));
            y += 0.0155;
        }
    }
}
