package countersign.demo.paper;

import countersign.demo.sheet.Face;
import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Rich;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import java.util.List;
import java.util.Random;

/** A head in two columns, fields without rules, headings in brackets above indented prose. */
public final class ColumnLayout implements Layout {

    private static final double SIZE = 11;

    private final Footing footing;
    private final String printed;

    /** @param printed what stands before the page number: {@code 打印时间:2021-03-20 09:14} or nothing */
    public ColumnLayout(Footing footing, String printed) {
        this.footing = footing;
        this.printed = printed;
    }

    @Override
    public List<Sheet> lay(Paper paper, Typesetter typesetter, Face face, Random random) {
        var press = new Press(typesetter, face, 54, 50, 60);
        press.ink(new Ink.Area(press.left(), press.y(), 5, 40, 0x2c5f8a));
        double x = press.left() + 14;
        if (paper.letterhead().length() > 0) {
            press.text(x, press.y() + 14, 13, false, paper.letterhead());
            press.text(x, press.y() + 37, 17, true, Rich.of(paper.title()));
        } else {
            press.text(x, press.y() + 28, 19, true, Rich.of(paper.title()));
        }
        press.down(52);
        new Parts().print(press, paper, random);
        return press.sheets(paper, (page, pages) -> foot(typesetter, face, page, pages), random);
    }

    private List<Ink> foot(Typesetter typesetter, Face face, int page, int pages) {
        var words = footing.words(page, pages);
        double width = typesetter.width(face, false, 9, words.text());
        var number = new Ink.Text(Sheet.A4_WIDTH - 54 - width, 808, 9, face, false, 0x333333, words);
        return printed.isEmpty()
                ? List.of(number)
                : List.of(new Ink.Text(54, 808, 9, face, false, 0x333333, Rich.of(printed)), number);
    }

    /** Its parts. */
    private static final class Parts implements PartStyle {

        @Override
        public void table(Press press, Part.Table table) {
            new Grid(press, 10, 0.5).table(table, false);
        }

        @Override
        public void row(Press press, Part.FormRow row) {
            new Grid(press, 9.8, 0.6).row(row);
        }

        @Override
        public void fields(Press press, Part.Fields part) {
            double cell = press.width() / 2;
            for (int i = 0; i < part.fields().size(); i++) {
                if (i % 2 == 0) {
                    press.need(18);
                }
                var field = part.fields().get(i);
                double x = press.left() + i % 2 * cell;
                press.text(
                        x,
                        press.y() + 13,
                        SIZE,
                        false,
                        Rich.of(field.label() + " ").plus(field.words()));
                if (i % 2 == 1 || i == part.fields().size() - 1) {
                    press.down(18);
                }
            }
            press.down(3);
            press.rule(press.left(), press.y(), press.right(), press.y(), 0.5);
            press.down(7);
        }

        @Override
        public void section(Press press, Part.Section section) {
            press.need(38);
            press.text(press.left(), press.y() + 13, SIZE, true, Rich.of("【" + section.heading() + "】"));
            press.down(19);
            var indented = Rich.of("\u3000\u3000").plus(section.words());
            for (var line : press.wrap(indented, SIZE, press.width())) {
                press.need(19);
                press.text(press.left(), press.y() + 13, SIZE, false, line);
                press.down(19);
            }
            press.down(3);
        }

        @Override
        public void signature(Press press, Paper paper, Part.Signature part, Random random) {
            press.need(64);
            press.down(18);
            double x = press.left() + press.width() * 0.45;
            for (var field : part.fields()) {
                press.text(
                        x,
                        press.y() + 13,
                        SIZE,
                        false,
                        Rich.of(field.label() + " ").plus(field.words()));
                press.down(19);
            }
            press.seal(paper, press.right() - 70, press.y() - 22, random);
            press.down(22);
        }
    }
}
