package countersign.ocr.ticks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.imaging.PageImage;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ↑, up, 20
            ↑, up, 30
            ↑, up, 44
            ↓, down, 20
            ↓, down, 44
            1, '', 30
            T, '', 30
            Y, '', 30
            个, '', 30
            下, '', 30
            +, '', 30
            """)
    void tellsArrowsFromWhatLooksLikeThem(String text, String way, int size) {
        var picture = new BufferedImage(120, 100, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 120, 100);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font("Noto Sans CJK SC", Font.PLAIN, size));
        graphics.drawString(text, 30, 65);

        assertEquals(
                way,
                Sign.in(PageImage.of(picture), 0, 120, 0, 100).stream()
                        .map(sign -> sign.isUp() ? "up" : sign.isDown() ? "down" : "")
                        .collect(Collectors.joining()));
    }
}
