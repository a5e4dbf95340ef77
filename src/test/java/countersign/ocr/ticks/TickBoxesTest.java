package countersign.ocr.ticks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TickBoxesTest {

    private static final int SIDE = 26;
    private static final int PITCH = 32;
    private static final int TOP = 100;

    private final BufferedImage picture = new BufferedImage(800, 300, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = picture.createGraphics();

    TickBoxesTest() {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 800, 300);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(2));
    }

    @Test
    void putsBoxesBeforeTheirOptions() {
        box(3, at -> {});
        box(5, at -> tick(at));

        assertEquals(List.of("性别:□男☑女"), read(line("性别: 男 女", 0, 1, 2, 3, 4, 5, 6)));
    }

    @Test
    void tellsFilledFromCrossedFromEmpty() {
        box(2, at -> graphics.fillRect(at, TOP, SIDE, SIDE));
        box(5, at -> {
            graphics.drawLine(at, TOP, at + SIDE, TOP + SIDE);
            graphics.drawLine(at + SIDE, TOP, at, TOP + SIDE);
        });
        box(8, at -> {});

        assertEquals(List.of("史■有☑无□不详"), read(line("史口有回无 不详", 0, 2, 3, 5, 6, 8, 9, 10)));
    }

    @Test
    void leavesASingleBoxAlone() {
        box(2, at -> {});

        assertEquals(List.of("性别: 男"), read(line("性别: 男", 0, 1, 2, 3, 4)));
    }

    @Test
    void leavesWhatIsWrittenInABox() {
        box(2, at -> graphics.drawLine(at + 12, TOP + 6, at + 12, TOP + 20));
        box(5, at -> graphics.drawLine(at + 12, TOP + 6, at + 12, TOP + 20));

        assertEquals(List.of("性1男2女"), read(line("性1男2女", 0, 2, 3, 5, 6)));
    }

    @Test
    void knowsWordsWithAMouth() {
        box(2, at -> {});
        box(5, at -> {});

        assertEquals(List.of("切口好伤口痛"), read(line("切口好伤口痛", 1, 2, 3, 4, 5, 6)));
    }

    @Test
    void leavesTheCellsOfATableAlone() {
        graphics.drawRect(90 + 2 * PITCH, TOP - 40, SIDE + 6, 110);
        graphics.drawLine(90 + 2 * PITCH, TOP - 3, 90 + 2 * PITCH + SIDE + 6, TOP - 3);
        graphics.drawLine(90 + 2 * PITCH, TOP + SIDE + 3, 90 + 2 * PITCH + SIDE + 6, TOP + SIDE + 3);

        assertEquals(List.of("项目 次"), read(line("项目 次", 0, 1, 2, 3)));
    }

    private void box(int column, Consumer<Integer> mark) {
        int at = 90 + column * PITCH;
        graphics.drawRect(at, TOP, SIDE, SIDE);
        mark.accept(at);
    }

    private void tick(int at) {
        graphics.setStroke(new BasicStroke(4));
        graphics.drawLine(at + 4, TOP + 12, at + 11, TOP + 22);
        graphics.drawLine(at + 11, TOP + 22, at + 30, TOP - 6);
        graphics.setStroke(new BasicStroke(2));
    }

    private List<String> read(TextLine line) {
        return TickBoxes.in(PageImage.of(picture), List.of(line)).stream()
                .map(TextLine::text)
                .toList();
    }

    private static TextLine line(String text, int... columns) {
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < text.length(); i++) {
            var box = new Box((88.0 + columns[i] * PITCH) / 800, (TOP - 9.0) / 300, 30.0 / 800, 44.0 / 300);
            glyphs.add(new Glyph(text.substring(i, i + 1), box, text.charAt(i) == '回' ? 0.5 : 0.97));
        }
        return TextLine.of(glyphs);
    }
}
