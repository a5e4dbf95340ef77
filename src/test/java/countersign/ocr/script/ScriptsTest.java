package countersign.ocr.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    private static final int WIDTH = 1240;
    private static final int HEIGHT = 900;
    private static final int PRINT = 32;
    private static final int BAND = 46;
    private static final Color PEN = new Color(30, 40, 140);

    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = picture.createGraphics();
    private final List<TextLine> lines = new ArrayList<>();

    ScriptsTest() {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 6; i++) {
            row("患者神志清精神可饮食睡眠正常", 200, 100 + 60 * i, Color.BLACK, 0, 0.99);
        }
    }

    @Test
    void namesAPensInk() {
        row("右侧乳腺肿物待查", 300, 500, PEN, 5, 0.97);

        assertEquals(List.of("右侧乳腺肿物待查"), written(Script.HANDWRITING));
    }

    @Test
    void namesWhatReadsBadlyAndKeepsNoLine() {
        row("右侧乳腺肿物待查", 300, 500, Color.BLACK, 5, 0.7);

        assertEquals(List.of("右侧乳腺肿物待查"), written(Script.HANDWRITING));
    }

    @Test
    void partsASignatureFromItsLabel() {
        var label = row("诊断医师签", 200, 500, Color.BLACK, 0, 0.99);
        var name = row("温锦瑜", 200 + 5 * PRINT, 500, PEN, 9, 0.95);
        lines.removeAll(List.of(label, name));
        var glyphs = new ArrayList<>(label.glyphs());
        glyphs.addAll(name.glyphs());
        lines.add(TextLine.of(glyphs));

        assertEquals(List.of("温锦瑜"), written(Script.HANDWRITING));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, 0.8, 0.6})
    void namesNoPrint(double confidence) {
        row("右侧乳腺肿物待查", 300, 500, Color.BLACK, 0, confidence);
        row("收费专用票据号码", 300, 600, PEN, 0, confidence);

        assertEquals(List.of(), written(Script.HANDWRITING));
    }

    @Test
    void joinsWhatStandsBelowEachOtherAtTheEdge() {
        for (int i = 0; i < 4; i++) {
            row("装订线内".substring(i, i + 1), 60, 120 + 110 * i, Color.BLACK, 0, 0.99);
        }

        assertEquals(List.of("装订线内"), written(Script.VERTICAL));
        assertEquals(6, written(Script.PRINT).size());
    }

    @Test
    void leavesACellsColumnInItsRows() {
        for (int i = 0; i < 4; i++) {
            row("次日次支".substring(i, i + 1), 400, 500 + 60 * i, Color.BLACK, 0, 0.99);
        }

        assertEquals(List.of(), written(Script.VERTICAL));
    }

    private List<String> written(Script script) {
        return Scripts.told(lines, PageImage.of(picture)).stream()
                .filter(line -> line.script() == script)
                .map(TextLine::text)
                .collect(Collectors.toList());
    }

    private TextLine row(String text, int x, int baseline, Color ink, int jump, double confidence) {
        var random = new Random(7);
        graphics.setColor(ink);
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < text.length(); i++) {
            int size = PRINT + (i % 2 == 0 ? jump : -jump);
            graphics.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, size));
            int up = jump == 0 ? 0 : random.nextInt(2 * jump) - jump;
            graphics.drawString(text.substring(i, i + 1), x + i * PRINT, baseline - up);
            var box = new Box(
                    (double) (x + i * PRINT) / WIDTH,
                    (baseline - 36.0) / HEIGHT,
                    (double) PRINT / WIDTH,
                    (double) BAND / HEIGHT);
            glyphs.add(new Glyph(text.substring(i, i + 1), box, confidence));
        }
        var line = TextLine.of(glyphs);
        lines.add(line);
        return line;
    }
}
