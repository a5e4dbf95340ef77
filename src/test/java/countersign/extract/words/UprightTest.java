package countersign.extract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings set upright, as a reader joins them to one line that runs down the page. */
class UprightTest {

    private static final double PITCH = 0.017;

    @Test
    void partsWhatOneLineDownThePageSays() {
        var cells = Sheet.of(page(down(0.1, "临床诊断", "巨检", "免疫组化", "病理诊断"))).cells();

        assertEquals(
                List.of("临床诊断", "巨检", "免疫组化", "病理诊断"),
                cells.stream().map(Cell::text).toList());
        assertTrue(
                cells.stream().allMatch(cell -> cell.box().height() < PITCH * 1.5),
                "in their first characters' places");
    }

    @Test
    void leavesOneHeadingWhole() {
        assertEquals(
                List.of("现病史"),
                Sheet.of(page(down(0.1, "现病史"))).cells().stream()
                        .map(Cell::text)
                        .toList());
    }

    @Test
    void leavesOutOtherLetteringAtTheEdge() {
        assertTrue(Sheet.of(page(down(0.03, "装订线内", "不得书写"))).cells().isEmpty());
        assertTrue(Sheet.of(page(down(0.9, "现病史"))).cells().isEmpty());
    }

    private static Transcript page(TextLine line) {
        return new Transcript(new PageId("documents/01.pdf", 1), 1654, 2339, Reading.PPOCR, List.of(line));
    }

    private static TextLine down(double x, String... headings) {
        var glyphs = new ArrayList<Glyph>();
        double y = 0.15;
        for (String heading : headings) {
            for (int at = 0; at < heading.length(); at++) {
                glyphs.add(new Glyph(heading.substring(at, at + 1), new Box(x, y, 0.025, 0.022), 0.99));
                y += PITCH;
            }
            y += PITCH * 0.3;
        }
        return TextLine.of(glyphs).as(Script.VERTICAL);
    }
}
