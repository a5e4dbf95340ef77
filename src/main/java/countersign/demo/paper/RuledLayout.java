package countersign.demo.paper;

import countersign.demo.sheet.Face;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Rich;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import java.util.List;
import java.util.Random;

/** Everything in ruled cells: labels in narrow ones, values and prose in wide ones. */
public final class RuledLayout implements Layout {

    private static final double SIZE = 10.5;
    private static final double LABEL = 62;

    private final Footing footing;

    public RuledLayout(Footing footing) {
        this.footing = footing;
    }

    @Override
    public List<Sheet> lay(Paper paper, Typesetter typesetter, Face face, Random random) {
        var press = new Press(typesetter, face, 46, 44, 58);
        if (paper.letterhead().length() > 0) {
            press.text(press.left(), press.y() + 16, 14, false, paper.letterhead());
            press.flushRight(press.right(), press.y() + 16, 18, true, Rich.of(paper.title()));
        } else {
            press.centred(press.y() + 16, 18, true, Rich.of(paper.title()));
        }
        press.down(24);
        press.rule(press.left(), press.y(), press.right(), press.y(), 1.8);
        press.down(8);
        new Parts().print(press, paper, random);
        return press.sheets(paper, (page, pages) -> foot(typesetter, face, footing.words(page, pages)), random);
    }

    private static List<Ink> foot(Typesetter typesetter, Face face, Rich words) {
        double width = typesetter.width(face, false, 9, words.text());
        return List.of(new Ink.Text(Sheet.A4_WIDTH - 46 - width, 812, 9, face, false, Press.BLACK, words));
    }

    /** Its parts. */
    private static final class Parts implements PartStyle {

        @Override
        public void table(Press press, Part.Table table) {
            new Grid(press, 9.8, 0.7).table(table, true);
        }

        @Override
        public void row(Press press, Part.FormRow row) {
            new Grid(press, 10, 0.7).row(row);
        }

        @Override
        public double noteBaseline() {
            return 11;
        }

        @Override
        public void fields(Press press, Part.Fields part) {
            int columns = press.columns(part, Math.min(3, part.columns()), SIZE, LABEL);
            double cell = press.width() / columns;
            double height = 21;
            for (int i = 0; i < part.fields().size(); i++) {
                if (i % columns == 0) {
                    press.need(height);
                }
                var field = part.fields().get(i);
                double x = press.left() + i % columns * cell;
                double label = Math.max(LABEL, press.measure(field.label(), SIZE, false) + 10);
                press.box(x, press.y(), label, height, 0.7);
                press.box(x + label, press.y(), cell - label, height, 0.7);
                press.text(x + 5, press.y() + 14.5, SIZE, false, Rich.of(field.label()));
                press.text(x + label + 5, press.y() + 14.5, SIZE, false, field.words());
                if (i % columns == columns - 1 || i == part.fields().size() - 1) {
                    press.down(height);
                }
            }
            press.down(8);
        }

        @Override
        public void section(Press press, Part.Section section) {
            double width = press.width() - LABEL - 12;
            double step = 17;
            var lines = press.wrap(section.words(), SIZE, width);
            int at = 0;
            while (at < lines.size()) {
                press.need(Math.min(3, lines.size() - at) * step + 8);
                int fit = Math.max(1, (int) ((842 - 62 - press.y() - 8) / step));
                int count = Math.min(fit, lines.size() - at);
                double height = count * step + 8;
                press.box(press.left(), press.y(), LABEL, height, 0.7);
                press.box(press.left() + LABEL, press.y(), press.width() - LABEL, height, 0.7);
                double middle = press.left() + (LABEL - press.measure(section.heading(), SIZE, true)) / 2;
                press.text(middle, press.y() + height / 2 + 4, SIZE, true, Rich.of(section.heading()));
                for (int i = 0; i < count; i++) {
                    press.text(press.left() + LABEL + 6, press.y() + 14 + i * step, SIZE, false, lines.get(at + i));
                }
                press.down(height);
                at += count;
            }
        }

        @Override
        public void signature(Press press, Paper paper, Part.Signature part, Random random) {
            press.need(60);
            press.down(14);
            double x = press.right();
            for (int i = part.fields().size() - 1; i >= 0; i--) {
                var field = part.fields().get(i);
                var words = Rich.of(field.label() + "\uFF1A").plus(field.words());
                x -= press.measure(words.text(), SIZE, false);
                press.text(x, press.y() + 13, SIZE, false, words);
                x -= 18;
            }
            press.seal(paper, press.right() - 120, press.y() + 6, random);
            press.down(34);
        }
    }
}
