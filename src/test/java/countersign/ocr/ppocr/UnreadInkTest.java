package countersign.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.imaging.PageImage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnreadInkTest {

    private static final int WIDTH = 240;

    private final DrawnLine line = new DrawnLine(WIDTH);

    /** The text, with a dot behind each character that is marked. */
    private String told(Read.Sign... signs) {
        return told(LineCrop.HEIGHT, signs);
    }

    private String told(double height, Read.Sign... signs) {
        return new UnreadInk(LineInk.of(line.picture()), WIDTH, height)
                .told(List.of(signs)).stream()
                        .map(sign -> sign.text() + (sign.besideUnread() && !sign.isUnread() ? "." : ""))
                        .collect(Collectors.joining());
    }

    private static Read.Sign sign(String text, int from) {
        return new Read.Sign(text, from, from + 38, 0.99, "");
    }

    @Test
    void aCharacterBeforeTheFirstMarksIt() {
        line.character(4).character(44).character(84);

        assertEquals("〓若.溪", told(sign("若", 42), sign("溪", 82)));
    }

    @Test
    void aCharacterBetweenTwoMarksBoth() {
        line.character(4).character(44).character(84);

        assertEquals("科.〓肠.", told(sign("科", 2), sign("肠", 82)));
    }

    @Test
    void aCharacterBehindTheLastMarksIt() {
        line.character(4).character(44);

        assertEquals("沈.〓", told(sign("沈", 2)));
    }

    @Test
    void blanksAreNoCharacters() {
        line.character(4).character(84);

        assertEquals("姓 名", told(sign("姓", 2), new Read.Sign(" ", 50, 56, 0.9, ""), sign("名", 82)));
    }

    @Test
    void rulesAndUnderlinesAreNoCharacters() {
        line.character(4).bar(60, 4, 3, 40).bar(70, 38, 60, 3).character(184);

        assertEquals("姓名", told(sign("姓", 2), sign("名", 182)));
    }

    @Test
    void twoBesideEachOtherAreTwo() {
        line.character(4).character(40).character(84);

        assertEquals("〓〓溪.", told(sign("溪", 82)));
    }

    @Test
    void partsOfOneCharacterAreOne() {
        line.character(4).bar(46, 8, 12, 32).bar(64, 8, 14, 32).character(84);

        assertEquals("科.〓肠.", told(sign("科", 2), sign("肠", 82)));
    }

    @Test
    void inABandThatIsTooHighSmallCharactersAreSome() {
        line.character(4).bar(46, 14, 18, 22).character(68);

        assertEquals("科肠", told(sign("科", 2), sign("肠", 66)));
        assertEquals("科.〓肠.", told(0.7 * LineCrop.HEIGHT, sign("科", 2), sign("肠", 66)));
    }

    @Test
    void aBoxToTickIsNoCharacter() {
        line.character(4).box(60).character(124);

        assertEquals("男女", told(sign("男", 2), sign("女", 122)));
    }

    @Test
    void greyPaperIsNoInk() {
        var grey = new int[WIDTH * LineCrop.HEIGHT];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 0x010101 * (190 + i % 20);
        }
        var read = List.of(sign("姓", 2));

        var told = new UnreadInk(LineInk.of(PageImage.ofPixels(WIDTH, LineCrop.HEIGHT, grey)), WIDTH, LineCrop.HEIGHT)
                .told(read);

        assertEquals(read, told);
    }
}
