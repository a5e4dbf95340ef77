package countersign.ocr.ppocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.imaging.PageImage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UnreadInkTest {

    private static final int WIDTH = 240;

    private final DrawnLine line = new DrawnLine(WIDTH);

    private Set<Integer> marked(Read.Sign... signs) {
        var doubted = new UnreadInk(LineInk.of(line.picture()), WIDTH).doubted(List.of(signs));
        var marked = new TreeSet<Integer>();
        for (int i = 0; i < doubted.size(); i++) {
            if (doubted.get(i).besideUnread()) {
                marked.add(i);
            }
        }
        return marked;
    }

    private static Read.Sign sign(String text, int from) {
        return new Read.Sign(text, from, from + 38, 0.99, "");
    }

    @Test
    void aCharacterBeforeTheFirstMarksIt() {
        line.character(4).character(44).character(84);

        assertEquals(Set.of(0), marked(sign("若", 42), sign("溪", 82)));
    }

    @Test
    void aCharacterBetweenTwoMarksBoth() {
        line.character(4).character(44).character(84);

        assertEquals(Set.of(0, 1), marked(sign("科", 2), sign("肠", 82)));
    }

    @Test
    void aCharacterBehindTheLastMarksIt() {
        line.character(4).character(44);

        assertEquals(Set.of(0), marked(sign("沈", 2)));
    }

    @Test
    void blanksAreNoCharacters() {
        line.character(4).character(84);

        assertEquals(Set.of(), marked(sign("姓", 2), new Read.Sign(" ", 50, 56, 0.9, ""), sign("名", 82)));
    }

    @Test
    void rulesAndUnderlinesAreNoCharacters() {
        line.character(4).bar(60, 4, 3, 40).bar(70, 38, 60, 3).character(184);

        assertEquals(Set.of(), marked(sign("姓", 2), sign("名", 182)));
    }

    @Test
    void greyPaperIsNoInk() {
        var grey = new int[WIDTH * LineCrop.HEIGHT];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 0x010101 * (190 + i % 20);
        }
        var read = List.of(sign("姓", 2));

        var doubted = new UnreadInk(LineInk.of(PageImage.ofPixels(WIDTH, LineCrop.HEIGHT, grey)), WIDTH).doubted(read);

        assertEquals(read, doubted);
    }
}
