package countersign.demo.paper;

import countersign.demo.sheet.Face;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Rich;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints down a page and goes on to the next where one is full. */
final class Press {

    static final int BLACK = 0x111111;

    private final Typesetter typesetter;
    private final Face face;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final List<List<Ink>> pages = new ArrayList<>();
    private double y;

    Press(Typesetter typesetter, Face face, double left, double top, double bottom) {
        this.typesetter = typesetter;
        this.face = face;
        this.left = left;
        this.right = Sheet.A4_WIDTH - left;
        this.top = top;
        this.bottom = Sheet.A4_HEIGHT - bottom;
        turn();
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double width() {
        return right - left;
    }

    double y() {
        return y;
    }

    void down(double points) {
        y += points;
    }

    /** Begins a page. */
    void turn() {
        pages.add(new ArrayList<>());
        y = top;
    }

    /** Goes on to the next page unless so much still fits. */
    void need(double points) {
        if (y + points > bottom) {
            turn();
        }
    }

    double measure(String text, double size, boolean bold) {
        return typesetter.width(face, bold, size, text);
    }

    List<Rich> wrap(Rich words, double size, double width) {
        return typesetter.wrap(words, face, size, width);
    }

    /** As many columns as wanted, or fewer where a value would not fit its cell. */
    int columns(Part.Fields part, int wanted, double size, double least) {
        for (int columns = wanted; columns > 1; columns--) {
            double cell = width() / columns - 14;
            if (part.fields().stream()
                    .allMatch(field -> Math.max(least, measure(field.label() + "口", size, false))
                                    + measure(field.words().text(), size, false)
                            < cell)) {
                return columns;
            }
        }
        return 1;
    }

    void ink(Ink ink) {
        pages.get(pages.size() - 1).add(ink);
    }

    /** At {@code x}, standing on {@code baseline}; says where it ends. */
    double text(double x, double baseline, double size, boolean bold, Rich words) {
        ink(new Ink.Text(x, baseline, size, face, bold, BLACK, words));
        return x + measure(words.text(), size, bold);
    }

    void centred(double baseline, double size, boolean bold, Rich words) {
        text((left + right - measure(words.text(), size, bold)) / 2, baseline, size, bold, words);
    }

    void flushRight(double end, double baseline, double size, boolean bold, Rich words) {
        text(end - measure(words.text(), size, bold), baseline, size, bold, words);
    }

    void rule(double x1, double y1, double x2, double y2, double thickness) {
        ink(new Ink.Rule(x1, y1, x2, y2, thickness, BLACK));
    }

    void box(double x, double yTop, double width, double height, double thickness) {
        rule(x, yTop, x + width, yTop, thickness);
        rule(x, yTop + height, x + width, yTop + height, thickness);
        rule(x, yTop, x, yTop + height, thickness);
        rule(x + width, yTop, x + width, yTop + height, thickness);
    }

    /** Sets the paper's seal over what was printed last. */
    void seal(Paper paper, double x, double atY, Random random) {
        if (!paper.sealed().isEmpty()) {
            ink(new Ink.Seal(
                    x + random.nextInt(20) - 10,
                    atY + random.nextInt(16) - 8,
                    50 + random.nextInt(8),
                    random.nextInt(30) - 15,
                    paper.sealed().get(0),
                    paper.sealed().get(1),
                    0xd02020 + random.nextInt(3) * 0x0a0a));
        }
    }

    /** The sheets with their footers and copy stamps. */
    List<Sheet> sheets(Paper paper, Foot foot, Random random) {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < pages.size(); i++) {
            var inks = pages.get(i);
            foot.print(i + 1, pages.size()).forEach(inks::add);
            if (!paper.copied().isEmpty()) {
                inks.add(new Ink.Stamp(
                        170 + random.nextInt(300),
                        560 + random.nextInt(210),
                        118,
                        random.nextInt(12) - 6,
                        paper.copied().get(0),
                        paper.copied().get(1),
                        0xc82828));
            }
            sheets.add(new Sheet(Sheet.A4_WIDTH, Sheet.A4_HEIGHT, inks));
        }
        return sheets;
    }

    /** What stands at the foot of a page. */
    interface Foot {
        List<Ink> print(int page, int pages);
    }
}
