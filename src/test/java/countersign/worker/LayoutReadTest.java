package countersign.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.extract.Classifier;
import countersign.extract.Extractors;
import countersign.imaging.PageImage;
import countersign.model.fact.FactKey;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.ocr.ppocr.Models;
import countersign.ocr.ppocr.PpOcrReader;
import countersign.ocr.script.Scripts;
import countersign.ocr.ticks.Arrows;
import countersign.ocr.ticks.TickBoxes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A drawn page through the real reader: a ruled table, boxes to tick, lettering down the edge. */
@Tag("ocr")
class LayoutReadTest {

    private static final int[] COLUMNS = {120, 260, 640, 800, 900, 1080};
    private static final String[][] ROWS = {
        {"序号", "检验项目", "结果", "提示", "单位", "参考区间"},
        {"1", "丙氨酸氨基转移酶", "68", "↑", "U/L", "7-40"},
        {"2", "总胆红素", "12.6", "", "μmol/L", "3.4-20.5"},
        {"3", "白蛋白", "31.2", "↓", "g/L", "40-55"},
        {"4", "甲胎蛋白", "2.9", "", "ng/mL", "0.0-7.0"},
    };

    @Test
    void readsRowsTicksAndTheEdge() throws IOException {
        var page = PageImage.of(drawn());
        List<TextLine> lines;
        try (var reader = new PpOcrReader(Models.bundled())) {
            lines = Arrows.with(
                    TickBoxes.in(page, Scripts.told(reader.read(page).lines(), page)), page);
        }
        var transcript = new Transcript(new PageId("01.png", 1), page.width(), page.height(), Reading.PPOCR, lines);
        var forms = new DocumentFormsReader().read();
        var facts = new Extractors(forms).facts(new Classifier(forms).classify("01.png", 1, List.of(transcript)));

        assertEquals(
                List.of(
                        "丙氨酸氨基转移酶 = 68 ↑ U/L [7-40]",
                        "总胆红素 = 12.6 μmol/L [3.4-20.5]",
                        "白蛋白 = 31.2 ↓ g/L [40-55]",
                        "甲胎蛋白 = 2.9 ng/mL [0.0-7.0]"),
                facts.stream()
                        .filter(fact -> fact.key().equals(FactKey.TEST_RESULT))
                        .map(fact -> String.valueOf(fact.value()))
                        .toList());
        assertEquals(
                List.of("F"),
                facts.stream()
                        .filter(fact -> fact.key().equals(FactKey.SEX))
                        .map(fact -> String.valueOf(fact.value()))
                        .toList());
        assertEquals(
                List.of("此联患者保存"),
                lines.stream()
                        .filter(line -> line.script() == Script.VERTICAL)
                        .map(TextLine::text)
                        .toList());
    }

    private static BufferedImage drawn() {
        var picture = new BufferedImage(1400, 1000, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1400, 1000);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(2));
        graphics.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 40));
        graphics.drawString("云岫市第三人民医院检验报告单", 380, 90);
        graphics.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, 30));
        graphics.drawString("姓名:温如玉", 120, 180);
        graphics.drawString("性别:", 480, 180);
        box(graphics, 560, false);
        graphics.drawString("男", 596, 180);
        box(graphics, 660, true);
        graphics.drawString("女", 696, 180);
        graphics.drawString("年龄:45岁", 860, 180);
        for (int row = 0; row < ROWS.length; row++) {
            int y = 290 + 64 * row;
            graphics.drawLine(110, y - 44, 1260, y - 44);
            for (int column = 0; column < COLUMNS.length; column++) {
                graphics.drawString(ROWS[row][column], COLUMNS[column], y);
            }
        }
        graphics.drawLine(110, 290 + 64 * ROWS.length - 44, 1260, 290 + 64 * ROWS.length - 44);
        graphics.drawString("检验者:陆知行    审核者:谈书涵    报告时间:2021-03-05 10:20", 120, 720);
        for (int i = 0; i < 6; i++) {
            graphics.drawString("此联患者保存".substring(i, i + 1), 1330, 240 + 90 * i);
        }
        graphics.dispose();
        return picture;
    }

    private static void box(Graphics2D graphics, int x, boolean ticked) {
        graphics.drawRect(x, 155, 25, 25);
        if (ticked) {
            graphics.setStroke(new BasicStroke(4));
            graphics.drawLine(x + 4, 167, x + 11, 176);
            graphics.drawLine(x + 11, 176, x + 29, 148);
            graphics.setStroke(new BasicStroke(2));
        }
    }
}
