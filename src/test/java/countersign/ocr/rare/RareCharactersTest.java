package countersign.ocr.rare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.ocr.KeptWork;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RareCharactersTest {

    private static final int SIZE = 34;

    private final RareCharacters rare = new RareCharacters(character -> "李顾".indexOf(character) >= 0, KeptWork.none());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # printed, what the reader took it for
            翀, ''
            钆, ''
            衄, ''
            谵, ''
            颀, 顾
            """)
    void theOneThatThePictureShows(String printed, String read) {
        assertEquals(Optional.of(printed), rare.seen(ink("Noto Serif CJK SC", printed), read));
        assertEquals(Optional.of(printed), rare.seen(ink("Noto Sans CJK SC", printed), read));
    }

    @ParameterizedTest
    @CsvSource({"顾, 顾", "李, 李"})
    void whatWasReadRightStays(String printed, String read) {
        assertEquals(Optional.empty(), rare.seen(ink("Noto Serif CJK SC", printed), read));
        assertEquals(Optional.empty(), rare.seen(ink("Noto Sans CJK SC", printed), read));
    }

    @Test
    void aBlotIsLikeNone() {
        var blot = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
        var g = blot.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, SIZE, SIZE);
        g.setColor(Color.BLACK);
        g.fillOval(2, 2, SIZE - 4, SIZE - 4);
        g.dispose();

        assertEquals(Optional.empty(), rare.seen(new Dark(blot), ""));
    }

    private static Ink ink(String family, String character) {
        var font = new Font(family, Font.PLAIN, SIZE);
        assumeTrue(font.getFamily().equals(family) && font.canDisplayUpTo(character) < 0, "no " + family);
        var picture = new BufferedImage(2 * SIZE, 2 * SIZE, BufferedImage.TYPE_BYTE_GRAY);
        var g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 2 * SIZE, 2 * SIZE);
        g.setColor(Color.BLACK);
        g.setFont(font);
        g.drawString(character, SIZE / 2, SIZE * 3 / 2);
        g.dispose();
        return new Dark(picture);
    }

    private record Dark(BufferedImage picture) implements Ink {

        @Override
        public int width() {
            return picture.getWidth();
        }

        @Override
        public int height() {
            return picture.getHeight();
        }

        @Override
        public boolean at(int x, int y) {
            return picture.getRaster().getSample(x, y, 0) < 128;
        }
    }
}
