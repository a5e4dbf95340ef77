package countersign.ocr.rare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesByPictureTest {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 60;
    private static final int SIZE = 40;
    private static final int TOP = 10;

    private final NamesByPicture names = new NamesByPicture(character -> "旻翀祎骕".indexOf(character) < 0);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # printed, first reader, second reader, name in the data, then
            陈旻, 陈晏, 陈曼, 陈旻, 陈旻
            陈晏, 陈晏, 陈曼, 陈旻, 陈曼
            陈曼, 陈曼, 陈曼, 陈旻, 陈曼
            林翀, 林种, 林种, 林翀, 林翀
            林种, 林种, 林种, 林翀, 林种
            吕祎, 吕祥, 昌祥, 吕祎, 昌祥
            吕祎, 吕祥, 吕祥, 吕祎, 吕祎
            韩骕, 韩骗, 韩, 韩骕, 韩骕
            陈雅, 陈雅, 陈稚, 陈雅, 陈稚
            佘春梅, 余春梅, 余春梅, 佘春梅, 佘春梅
            余春梅, 余春梅, 余春梅, 金春梅, 余春梅
            戴晓, 载晓, 载晓, 戴晓, 戴晓
            李伟, 李伟, 李伟, 张伟, 李伟
            """)
    void tellsWhatThePictureShows(String printed, String first, String second, String name, String heard) {
        for (String family : List.of("Noto Sans CJK SC", "Noto Serif CJK SC")) {
            var font = new Font(family, Font.PLAIN, SIZE);
            assumeTrue(font.canDisplayUpTo(printed) < 0, "no typeface with " + printed);

            var reading = names.heard(
                    page(font, printed), line(first), new Reading(Reading.TESSERACT, second, 0.8), List.of(name));

            assertEquals(heard, reading.text(), family);
            assertEquals(heard.equals(second) ? Reading.TESSERACT : Reading.LIKENESS, reading.reader(), family);
        }
    }

    private static PageImage page(Font font, String printed) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(new Color(60, 60, 70));
        g.setFont(font);
        g.drawString(printed, SIZE, TOP + SIZE * 7 / 8);
        g.dispose();
        return PageImage.of(picture);
    }

    private static TextLine line(String text) {
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < text.length(); i++) {
            var box = new Box(
                    (double) (SIZE + i * SIZE) / WIDTH, 4.0 / HEIGHT, (double) SIZE / WIDTH, (HEIGHT - 8.0) / HEIGHT);
            glyphs.add(new Glyph(text.substring(i, i + 1), box, 0.8));
        }
        return TextLine.of(glyphs);
    }
}
