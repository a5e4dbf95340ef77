package countersign.demo.paper;

import countersign.demo.sheet.Face;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Rich;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import java.util.List;
import java.util.Random;

/** Centred heads, values on underlines, headings in bold at the beginning of their prose. */
public final class UnderlinedLayout implements Layout {

    private static final double SIZE = 11.5;

    private final Footing footing;

    public UnderlinedLayout(Footing footing) {
        this.footing = footing;
    }

    @Override
    public List<Sheet> lay(Paper paper, Typesetter typesetter, Face face, Random random) {
        var press = new Press(typesetter, face, 62, 58, 62);
        if (paper.letterhead().length() > 0) {
            press.centred(press.y() + 20, 20, true, paper.letterhead());
            press.down(30);
        }
        press.centred(press.y() + 17, 17, true, Rich.of(spaced(paper.title())));
        press.down(34);
        new Parts().print(press, paper, random);
        return press.sheets(paper, (page, pages) -> foot(typesetter, face, footing.words(page, pages)), random);
    }

    private static List<Ink> foot(Typesetter typesetter, Face face, Rich words) {
        double width = typesetter.width(face, false, 9.5, words.text());
        return List.of(new Ink.Text((Sheet.A4_WIDTH - width) / 2, 806, 9.5, face, false, Press.BLACK, words));
    }

    private static String spaced(String title) {
        return title.length() > 8 ? title : String.join(" ", title.split(""));
    }

    /** Its parts. */
    private static final class Parts implements PartStyle {

        @Override
        public void table(Press press, Part.Table table) {
            new Grid(press, 10, 0.6).table(table, false);
        }

        @Override
        public void row(Press press, Part.FormRow row) {
            new Grid(press, 10, 0.7).row(row);
        }

        @Override
        public void fields(Press press, Part.Fields part) {
            int columns = press.columns(part, part.columns(), SIZE, 0);
            double cell = press.width() / columns;
            press.rule(press.left(), press.y() - 4, press.right(), press.y() - 4, 1);
            for (int i = 0; i < part.fields().size(); i++) {
                if (i % columns == 0) {
                    press.need(22);
                }
                var field = part.fields().get(i);
                double x = press.left() + i % columns * cell;
                double baseline = press.y() + 14;
                double from = press.text(x, baseline, SIZE, false, Rich.of(field.label() + "\uFF1A")) + 2;
                press.text(from + 2, baseline, SIZE, false, field.words());
                press.rule(from, baseline + 3, x + cell - 8, baseline + 3, 0.6);
                if (i % columns == columns - 1 || i == part.fields().size() - 1) {
                    press.down(22);
                }
            }
            press.down(4);
            press.rule(press.left(), press.y(), press.right(), press.y(), 1);
            press.down(10);
        }

        @Override
        public void section(Press press, Part.Section section) {
            String heading = section.heading() + "\uFF1A";
            double indent = press.measure(heading, SIZE, true);
            var whole = section.words();
            var firsts = press.wrap(whole, SIZE, press.width() - indent);
            var first = firsts.get(0);
            press.need(20);
            press.text(press.left(), press.y() + 13, SIZE, true, Rich.of(heading));
            press.text(press.left() + indent, press.y() + 13, SIZE, false, first);
            press.down(20);
            if (first.length() < whole.length()) {
                var rest = whole.slice(first.length(), whole.length());
                for (var line : press.wrap(rest, SIZE, press.width())) {
                    press.need(20);
                    press.text(press.left(), press.y() + 13, SIZE, false, line);
                    press.down(20);
                }
            }
            press.down(4);
        }

        @Override
        public void signature(Press press, Paper paper, Part.Signature part, Random random) {
            press.need(70);
            press.down(16);
            for (var field : part.fields()) {
                var words = Rich.of(field.label() + "\uFF1A").plus(field.words());
                press.flushRight(press.right() - 6, press.y() + 13, SIZE, false, words);
                press.down(20);
            }
            press.seal(paper, press.right() - 95, press.y() - 26, random);
            press.down(20);
        }
    }
}
