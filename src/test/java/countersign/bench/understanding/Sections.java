package countersign.bench.understanding;

import countersign.bench.understanding.Block.Section;
import countersign.bench.understanding.Page.Run;

/** Sets a heading and the text under it as its house does. */
final class Sections {

    private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

    private final House house;
    private final Sheets sheets;
    private final double size;
    private final StringBuilder pending = new StringBuilder();
    private int before;

    Sections(House house, Sheets sheets) {
        this.house = house;
        this.sheets = sheets;
        this.size = sheets.size();
    }

    void print(Section told) {
        var part = house.mixesWidths() && told.text().length() % 3 > 0
                ? new Section(told.label(), Script.wide(told.text()))
                : told;
        sheets.room(3);
        if (house.sections().equals("run-on")) {
            pending.append(part.label()).append(house.colon()).append(closed(part.text()));
        } else {
            set(part);
        }
        sheets.down(0.4);
    }

    /** Prints what stands in one paragraph with all its headings. */
    void finish() {
        if (!pending.isEmpty()) {
            var text = pending.toString();
            pending.setLength(0);
            sheets.paragraph(text);
            sheets.down(0.4);
        }
    }

    private void set(Section part) {
        var label = part.label();
        var text = part.text();
        switch (house.sections()) {
            case "below" -> headed(label + house.colon(), Sheets.LEFT, text, 2);
            case "bracket-below" -> headed("【" + label + "】", Sheets.LEFT, text, 2);
            case "numbered-below" -> headed(number() + "、" + label, Sheets.LEFT, text, 2);
            case "hash" -> headed("# " + label, Sheets.LEFT, text, 0);
            case "alone" -> headed(label, Sheets.LEFT, text, 0);
            case "centred" -> headed(label, 300 - Run.width(label, size) / 2, text, 2);
            case "stroke" -> stroke(part);
            case "banner" -> banner(part);
            case "grid" -> grid(part);
            case "wrapped" -> wrapped(part);
            case "upright" -> upright(part);
            case "margin" -> margin(part);
            case "beside" -> sheets.flow(label + house.colon() + text, sheets.left());
            default -> sheets.flow(heading(label) + text);
        }
    }

    /** A heading in one line with its text. */
    private String heading(String label) {
        return switch (house.sections()) {
            case "bracket" -> "【" + label + "】";
            case "dashed" -> label + "——";
            case "paren" -> "(" + ++before + ")" + label + house.colon();
            case "angle" -> "〖" + label + "〗";
            case "shell" -> "〔" + label + "〕";
            case "bullet" -> "■ " + label + house.colon();
            case "arabic" -> ++before + "." + label + house.colon();
            case "circled" -> CIRCLED.charAt(before++ % CIRCLED.length()) + label + house.colon();
            case "diamond" -> "◆" + label + house.colon();
            case "blank" -> label + "　";
            case "bracketed-number" -> "（" + number() + "）" + label + " ";
            case "square" -> "[" + label + "] ";
            case "numbered" -> number() + "、" + label + house.colon();
            default -> label + house.colon();
        };
    }

    private String number() {
        return NUMBERS[before++ % NUMBERS.length];
    }

    private static String closed(String text) {
        var flat = text.replace('\n', '；');
        return flat.endsWith("。") ? flat : flat + "。";
    }

    /** A heading in a line of its own, the first line below it set in by so many characters. */
    private void headed(String heading, double x, String text, int indent) {
        sheets.put(heading, x, size, true);
        sheets.down(1.6);
        sheets.flow(text, Sheets.LEFT, Sheets.LEFT + size * indent, Sheets.RIGHT);
    }

    /** As applications mark them: a thick stroke before a larger heading. */
    private void stroke(Section part) {
        sheets.put("▎" + part.label(), Sheets.LEFT, size + 1, true);
        sheets.down(1.8);
        sheets.flow(part.text(), Sheets.LEFT + size * 0.5);
    }

    /** The heading in a row of its own between two rules. */
    private void banner(Section part) {
        sheets.ruleAcross();
        sheets.put(part.label(), Sheets.LEFT + 4, size, true);
        sheets.down(1.8);
        sheets.ruleAcross();
        sheets.flow(part.text(), Sheets.LEFT + 4, Sheets.LEFT + 4, Sheets.RIGHT - 4);
    }

    /** A table of two columns. */
    private void grid(Section part) {
        sheets.ruleAcross();
        sheets.put(part.label(), Sheets.LEFT + 4);
        sheets.flow(part.text(), Sheets.LEFT + size * 7);
    }

    /** The heading set to the right in a margin of its own. */
    private void margin(Section part) {
        double edge = Sheets.LEFT + size * 7;
        var heading = part.label() + house.colon();
        sheets.put(heading, edge - Run.width(heading, size));
        sheets.flow(part.text(), edge + 4);
    }

    /** The heading's characters one below the other, in a narrow column at the left of the text. */
    private void upright(Section part) {
        sheets.room(1.3 * part.label().length() + 1);
        column(part, 1, 1.3, 2.5);
    }

    /** A table of two columns, the heading broken where it is wider than four characters. */
    private void wrapped(Section part) {
        sheets.room(1.6 * (part.label().length() / 4 + 1));
        column(part, 4, 1.6, 6);
    }

    /**
     * @param across how many characters of the heading stand in a line
     * @param height of such a line, in characters
     * @param edge where the text begins, in characters
     */
    private void column(Section part, int across, double height, double edge) {
        var label = part.label();
        sheets.ruleAcross();
        int sheet = sheets.count();
        double top = sheets.y();
        for (int at = 0; at < label.length(); at += across) {
            sheets.put(label.substring(at, Math.min(label.length(), at + across)), Sheets.LEFT + 4);
            sheets.down(height);
        }
        double below = sheets.y();
        sheets.moveTo(top);
        sheets.flow(part.text(), Sheets.LEFT + size * edge);
        if (sheets.count() == sheet) {
            sheets.moveTo(Math.max(sheets.y(), below));
        }
    }
}
