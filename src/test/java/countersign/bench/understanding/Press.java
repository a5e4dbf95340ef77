package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Block.Fields;
import countersign.bench.understanding.Block.PageBreak;
import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Row;
import countersign.bench.understanding.Block.Section;
import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Block.Title;
import countersign.bench.understanding.Page.Run;
import java.util.ArrayList;
import java.util.List;

/** Lays a paper out as its house does, on as many pages as it takes. */
final class Press {

    private static final double LEFT = 60;
    private static final double RIGHT = 540;
    private static final double TOP = 56;
    private static final double BOTTOM = 770;
    private static final double FOOT = 800;
    private static final String CLOSING = "，。；：、）】”？！%";
    private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"};

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

    private final House house;
    private final String running;
    private final double size;
    private final List<Page> pages = new ArrayList<>();
    private final List<Block> head;
    private double left = LEFT;
    private double y;
    private final StringBuilder pending = new StringBuilder();
    private int section;

    /** @param running what the head of a second page repeats */
    private Press(House house, String running, List<Block> head) {
        this.head = head;
        this.house = house;
        this.running = running;
        this.size = house.font();
        turn();
    }

    /**
     * @param footed whether pages are numbered
     * @param mark what stands below the numbers, or nothing
     */
    static List<Page> print(House house, List<Block> blocks, String running, boolean footed, String mark) {
        var head = blocks.stream()
                .takeWhile(block -> block instanceof Title || block instanceof Fields)
                .toList();
        var press = new Press(house, running, footed && house.fullHeads() ? head : List.of());
        blocks.forEach(press::print);
        press.finish();
        for (int i = 0; footed && !mark.isEmpty() && i < press.pages.size(); i++) {
            press.pages.get(i).runs().add(new Run(mark, LEFT, FOOT + 14, 8, false));
        }
        for (int i = 0; footed && house.numbersPages() && i < press.pages.size(); i++) {
            var foot = house.footer(i + 1, press.pages.size());
            press.pages.get(i).runs().add(new Run(foot, 297 - Run.width(foot, 9) / 2, FOOT, 9, false));
        }
        return press.pages;
    }

    private void print(Block block) {
        if (!(block instanceof Section)) {
            finish();
        }
        if (block instanceof Title title) {
            title(title);
        } else if (block instanceof Fields fields) {
            fields(fields.fields());
        } else if (block instanceof Section part) {
            section(part);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Row row) {
            row(row.words());
        } else if (block instanceof Prose prose) {
            flow(prose.text(), LEFT, LEFT + 2 * size, RIGHT, false);
            y += size * 0.4;
        } else if (block instanceof PageBreak) {
            turn();
        }
    }

    /** Prints what stands in one paragraph with all its headings. */
    private void finish() {
        if (!pending.isEmpty()) {
            var text = pending.toString();
            pending.setLength(0);
            flow(text, LEFT, LEFT + 2 * size, RIGHT, false);
            y += size * 0.4;
        }
    }

    private void turn() {
        pages.add(new Page());
        y = TOP;
        left = LEFT;
        if (pages.size() > 1 && !head.isEmpty()) {
            head.forEach(this::print);
        } else if (pages.size() > 1 && !running.isEmpty()) {
            put(running, LEFT, 9, false);
            y += 22;
        }
    }

    private void room(double height) {
        if (y + height > BOTTOM) {
            turn();
        }
    }

    private void put(String text, double x, double height, boolean bold) {
        if (!text.isBlank()) {
            page().runs().add(new Run(house.traditional() ? Script.traditional(text) : text, x, y, height, bold));
        }
    }

    private Page page() {
        return pages.get(pages.size() - 1);
    }

    private void title(Title title) {
        boolean aside = house.fields().equals("columns");
        if (house.text("heading", "title-first")) {
            put(title.title(), 297 - Run.width(title.title(), 17) / 2, 17, true);
            y += 28;
            put(title.hospital(), LEFT, 10, false);
            y += 20;
        } else if (house.text("heading", "corner")) {
            put(title.hospital(), LEFT, 10, false);
            put(title.title(), 297 - Run.width(title.title(), 16) / 2, 16, true);
            y += 28;
        } else if (house.text("heading", "bar")) {
            put("< " + title.title(), LEFT, 14, true);
            y += 28;
            put(title.hospital(), LEFT, 13, true);
            y += 24;
        } else if (house.oneLine()) {
            var words = title.hospital() + " " + title.title();
            put(words, 297 - Run.width(words, 15) / 2, 15, true);
            y += 28;
        } else if (aside) {
            put(title.hospital(), LEFT, 14, true);
            put(title.title(), RIGHT - Run.width(title.title(), 16), 16, true);
            y += 26;
        } else {
            put(title.hospital(), 297 - Run.width(title.hospital(), 15) / 2, 15, true);
            y += 24;
            put(title.title(), 297 - Run.width(title.title(), 17) / 2, 17, true);
            y += 30;
        }
        page().rule(LEFT, y - 5, RIGHT, y - 5);
    }

    private void fields(List<Field> fields) {
        switch (house.fields()) {
            case "rows" -> inRows(fields, 3);
            case "pairs" -> inRows(fields, 2);
            case "underlined" ->
                inRows(
                        fields.stream()
                                .map(field -> new Field(field.label(), "__" + field.value() + "__"))
                                .toList(),
                        2);
            case "grid" -> inGrid(fields);
            case "columns" -> inColumns(fields);
            case "tight" -> inTight(fields);
            case "sentence" -> inSentence(fields);
            case "apart" -> inApart(fields);
            case "bars" -> inBars(fields);
            case "leaders" -> inLeaders(fields);
            case "boxed" -> inBoxes(fields);
            case "bare" -> inLine(bare(fields));
            case "quad" -> inQuads(fields);
            case "list" -> inList(fields);
            case "slashes" -> inFlow(fields, "/", "", "　");
            case "sidebar" -> inSidebar(fields);
            case "cards" -> inCards(fields);
            case "misprinted" -> inBlanks(fields);
            case "clauses" -> inClauses(fields);
            case "cells" -> inCells(fields);
            case "brackets" -> inFlow(fields, "[", "]", " ");
            default -> inLine(fields);
        }
        y += size * 0.6;
    }

    private void inRows(List<Field> fields, int across) {
        double step = (RIGHT - LEFT) / across;
        double x = LEFT;
        for (var field : fields) {
            var words = field.label() + house.colon() + field.value();
            if (x > LEFT && x + Run.width(words, size) > RIGHT) {
                x = LEFT;
                y += size * 1.7;
            }
            room(size * 2);
            put(words, x, size, false);
            double end = x + Run.width(words, size) + size;
            while (x < end) {
                x += step;
            }
            if (x >= RIGHT - 1) {
                x = LEFT;
                y += size * 1.7;
            }
        }
        y += x > LEFT ? size * 1.7 : 0;
    }

    private void inGrid(List<Field> fields) {
        double step = (RIGHT - LEFT) / 6;
        double x = LEFT;
        for (var field : fields) {
            room(size * 2.2);
            double wide = Math.max(1, Math.ceil((Run.width(field.value(), size) + 6) / step)) * step;
            if (x > LEFT && x + step + wide > RIGHT + 1) {
                x = LEFT;
                y += size * 2;
            }
            put(field.label(), x + 3, size, false);
            put(field.value(), x + step + 3, size, false);
            page().rule(x, y - 4, Math.min(RIGHT, x + step + wide), y - 4);
            x += step + wide;
            if (x > RIGHT - 2 * step + 1) {
                x = LEFT;
                y += size * 2;
            }
        }
        y += x > LEFT ? size * 2 : 0;
        page().rule(LEFT, y - 4, RIGHT, y - 4);
    }

    private void inColumns(List<Field> fields) {
        for (int from = 0; from < fields.size(); ) {
            room(size * 4);
            double x = LEFT;
            int next = from;
            while (next < fields.size()) {
                var field = fields.get(next);
                double wide = Math.max(Run.width(field.label(), size), Run.width(field.value(), size)) + size * 2;
                if (next > from && x + wide > RIGHT + size * 2) {
                    break;
                }
                put(field.label(), x, size, false);
                y += size * 1.5;
                put(field.value(), x, size, false);
                y -= size * 1.5;
                x += wide;
                next++;
            }
            y += size * 3.4;
            from = next;
        }
    }

    /** Nothing but a blank between them, so that a line is one piece. */
    private void inTight(List<Field> fields) {
        var line = "";
        for (var field : fields) {
            var words = field.label() + house.colon() + field.value();
            if (!line.isEmpty() && Run.width(line + " " + words, size) > RIGHT - LEFT) {
                put(line, LEFT, size, false);
                y += size * 1.7;
                line = "";
            }
            line = line.isEmpty() ? words : line + " " + words;
        }
        put(line, LEFT, size, false);
        y += size * 1.7;
    }

    /** A field a line, its value at the right edge, as telephones show records. */
    private void inApart(List<Field> fields) {
        for (var field : fields) {
            room(size * 2);
            put(field.label(), LEFT, size, false);
            put(field.value(), RIGHT - Run.width(field.value(), size), size, false);
            y += size * 1.8;
        }
    }

    /** As a sentence: the patient, sex and age without labels, the rest with theirs. */
    private void inSentence(List<Field> fields) {
        var words = new ArrayList<String>();
        for (var field : fields) {
            if (field.label().equals(house.label("name"))) {
                words.add("患者" + field.value());
            } else if (field.label().equals(house.label("sex"))) {
                words.add(field.value() + "性");
            } else if (field.label().equals(house.label("age"))) {
                words.add(field.value());
            } else {
                words.add(field.label() + house.colon() + field.value());
            }
        }
        flow(String.join("，", words) + "。", LEFT, LEFT + 2 * size, RIGHT, false);
    }

    /** In one piece with upright strokes between them. */
    private void inBars(List<Field> fields) {
        flow(
                String.join(
                        " | ",
                        fields.stream()
                                .map(field -> field.label() + house.colon() + field.value())
                                .toList()),
                LEFT,
                LEFT,
                RIGHT,
                false);
    }

    /** Two across, dots between label and value. */
    private void inLeaders(List<Field> fields) {
        double half = (RIGHT - LEFT) / 2;
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            double room = half - 20 - Run.width(field.label() + field.value(), size);
            var words = field.label() + "…".repeat(Math.max(1, (int) (room / size) - 1)) + field.value();
            room(size * 2);
            put(words, LEFT + i % 2 * half, size, false);
            y += i % 2 == 1 || i == fields.size() - 1 ? size * 1.7 : 0;
        }
    }

    /** Label and value in one box without a mark between them. */
    private void inBoxes(List<Field> fields) {
        double x = LEFT;
        for (var field : fields) {
            room(size * 2.2);
            var words = field.label() + " " + field.value();
            double wide = Math.max(70, Run.width(words, size) + 12);
            if (x > LEFT && x + wide > RIGHT) {
                x = LEFT;
                y += size * 2;
            }
            put(words, x + 3, size, false);
            page().rule(x, y - 4, x + wide, y - 4);
            page().rule(x, y - 4, x, y + size * 1.6);
            x += wide;
        }
        y += size * 2;
    }

    /** Who it is about without labels. */
    private List<Field> bare(List<Field> fields) {
        var unsaid = List.of(house.label("name"), house.label("sex"), house.label("age"), house.label("dept"));
        return fields.stream()
                .map(field -> unsaid.contains(field.label()) ? new Field("", field.value()) : field)
                .toList();
    }

    /** A table of four columns: label, value, label, value. */
    private void inQuads(List<Field> fields) {
        double half = (RIGHT - LEFT) / 2;
        for (int i = 0; i < fields.size(); i++) {
            room(size * 2.2);
            double x = LEFT + i % 2 * half;
            put(fields.get(i).label(), x + 3, size, false);
            put(fields.get(i).value(), x + half * 0.4, size, false);
            if (i % 2 == 1 || i == fields.size() - 1) {
                page().rule(LEFT, y - 4, RIGHT, y - 4);
                y += size * 1.9;
            }
        }
        page().rule(LEFT, y - 4, RIGHT, y - 4);
    }

    /** A field a line. */
    private void inList(List<Field> fields) {
        for (var field : fields) {
            room(size * 2);
            put(field.label() + house.colon() + field.value(), LEFT, size, false);
            y += size * 1.6;
        }
    }

    /** In one piece, each value between marks of its own. */
    private void inFlow(List<Field> fields, String opens, String closes, String between) {
        var words = fields.stream()
                .map(field -> field.label() + opens + field.value() + closes)
                .toList();
        flow(String.join(between, words), LEFT, LEFT, RIGHT, false);
    }

    /** In a column of its own at the left, long values on several lines; what follows stands beside it. */
    private void inSidebar(List<Field> fields) {
        double top = y;
        double edge = LEFT + 128;
        for (var field : fields) {
            flow(field.label() + house.colon() + field.value(), LEFT, LEFT, edge, false);
        }
        page().rule(edge + 8, top - 4, edge + 8, y);
        left = edge + 16;
        y = top - size * 0.6;
    }

    /** Two across, a small label above its value. */
    private void inCards(List<Field> fields) {
        double half = (RIGHT - LEFT) / 2;
        for (int i = 0; i < fields.size(); i += 2) {
            room(size * 4);
            for (int j = i; j < Math.min(fields.size(), i + 2); j++) {
                put(fields.get(j).label(), LEFT + (j - i) * half, size - 2, false);
            }
            y += size * 1.3;
            for (int j = i; j < Math.min(fields.size(), i + 2); j++) {
                put(fields.get(j).value(), LEFT + (j - i) * half, size + 1, true);
            }
            y += size * 2.1;
        }
    }

    /** A printed form filled in by a printer that stands a little too high. */
    private void inBlanks(List<Field> fields) {
        double x = LEFT;
        for (var field : fields) {
            double label = Run.width(field.label(), size) + 6;
            double wide = label + Math.max(60, Run.width(field.value(), size) + 10);
            if (x > LEFT && x + wide > RIGHT) {
                x = LEFT;
                y += size * 2.1;
            }
            room(size * 2.5);
            put(field.label(), x, size, false);
            page().rule(x + label - 4, y + size + 2, x + wide - 6, y + size + 2);
            y -= size * 0.3;
            put(field.value(), x + label, size, false);
            y += size * 0.3;
            x += wide;
        }
        y += size * 2.1;
    }

    /** In one piece, clause after clause. */
    private void inClauses(List<Field> fields) {
        var words = fields.stream()
                .map(field -> field.label() + house.colon() + field.value())
                .toList();
        flow(String.join("；", words) + "。", LEFT, LEFT, RIGHT, false);
    }

    /** A ruled table of three pairs a row, values broken where their cell ends. */
    private void inCells(List<Field> fields) {
        double step = (RIGHT - LEFT) / 3;
        for (int i = 0; i < fields.size(); i += 3) {
            room(size * 5);
            page().rule(LEFT, y - 4, RIGHT, y - 4);
            double top = y;
            double below = y;
            for (int j = i; j < Math.min(fields.size(), i + 3); j++) {
                double x = LEFT + (j - i) * step;
                y = top;
                put(fields.get(j).label(), x + 3, size, false);
                flow(fields.get(j).value(), x + step * 0.5, x + step * 0.5, x + step - 2, false);
                below = Math.max(below, y);
            }
            y = below + size * 0.3;
        }
        page().rule(LEFT, y - 4, RIGHT, y - 4);
    }

    private void inLine(List<Field> fields) {
        double x = LEFT;
        for (var field : fields) {
            var words = (field.label() + " " + field.value()).strip();
            double wide = Run.width(words, size);
            if (x > LEFT && x + wide > RIGHT) {
                x = LEFT;
                y += size * 1.7;
            }
            room(size * 2);
            put(words, x, size, false);
            x += wide + size * 1.6;
        }
        y += size * 1.7;
    }

    private void section(Section told) {
        var part = house.mixesWidths() && told.text().length() % 3 > 0
                ? new Section(told.label(), Script.wide(told.text()))
                : told;
        room(size * 3);
        switch (house.sections()) {
            case "below" -> {
                put(part.label() + house.colon(), LEFT, size, true);
                y += size * 1.6;
                flow(part.text(), LEFT, LEFT + size * 2, RIGHT, false);
            }
            case "grid" -> {
                page().rule(LEFT, y - 4, RIGHT, y - 4);
                put(part.label(), LEFT + 4, size, false);
                flow(part.text(), LEFT + size * 7, LEFT + size * 7, RIGHT, false);
            }
            case "bracket" -> flow("【" + part.label() + "】" + part.text(), LEFT, LEFT, RIGHT, false);
            case "bracket-below" -> {
                put("【" + part.label() + "】", LEFT, size, true);
                y += size * 1.6;
                flow(part.text(), LEFT, LEFT + size * 2, RIGHT, false);
            }
            case "run-on" -> pending.append(part.label()).append(house.colon()).append(closed(part.text()));
            case "wrapped" -> wrapped(part);
            case "hash" -> {
                put("# " + part.label(), LEFT, size, true);
                y += size * 1.6;
                flow(part.text(), LEFT, LEFT, RIGHT, false);
            }
            case "dashed" -> flow(part.label() + "——" + part.text(), LEFT, LEFT, RIGHT, false);
            case "paren" ->
                flow("(" + ++section + ")" + part.label() + house.colon() + part.text(), LEFT, LEFT, RIGHT, false);
            case "angle" -> flow("〖" + part.label() + "〗" + part.text(), LEFT, LEFT, RIGHT, false);
            case "bullet" -> flow("■ " + part.label() + house.colon() + part.text(), LEFT, LEFT, RIGHT, false);
            case "upright" -> upright(part);
            case "arabic" ->
                flow(++section + "." + part.label() + house.colon() + part.text(), LEFT, LEFT, RIGHT, false);
            case "circled" ->
                flow(
                        CIRCLED.charAt(section++ % CIRCLED.length()) + part.label() + house.colon() + part.text(),
                        LEFT,
                        LEFT,
                        RIGHT,
                        false);
            case "diamond" -> flow("◆" + part.label() + house.colon() + part.text(), LEFT, LEFT, RIGHT, false);
            case "blank" -> flow(part.label() + "　" + part.text(), LEFT, LEFT, RIGHT, false);
            case "alone" -> {
                put(part.label(), LEFT, size, true);
                y += size * 1.6;
                flow(part.text(), LEFT, LEFT, RIGHT, false);
            }
            case "centred" -> {
                put(part.label(), 300 - Run.width(part.label(), size) / 2, size, true);
                y += size * 1.6;
                flow(part.text(), LEFT, LEFT + size * 2, RIGHT, false);
            }
            case "margin" -> {
                double edge = LEFT + size * 7;
                put(part.label() + house.colon(), edge - Run.width(part.label() + house.colon(), size), size, false);
                flow(part.text(), edge + 4, edge + 4, RIGHT, false);
            }
            case "bracketed-number" ->
                flow(
                        "（" + NUMBERS[section++ % NUMBERS.length] + "）" + part.label() + " " + part.text(),
                        LEFT,
                        LEFT,
                        RIGHT,
                        false);
            case "square" -> flow("[" + part.label() + "] " + part.text(), LEFT, LEFT, RIGHT, false);
            case "numbered" ->
                flow(
                        NUMBERS[section++ % NUMBERS.length] + "、" + part.label() + house.colon() + part.text(),
                        LEFT,
                        LEFT,
                        RIGHT,
                        false);
            case "numbered-below" -> {
                put(NUMBERS[section++ % NUMBERS.length] + "、" + part.label(), LEFT, size, true);
                y += size * 1.6;
                flow(part.text(), LEFT, LEFT + size * 2, RIGHT, false);
            }
            case "stroke" -> {
                put("▎" + part.label(), LEFT, size + 1, true);
                y += size * 1.8;
                flow(part.text(), LEFT + size * 0.5, LEFT + size * 0.5, RIGHT, false);
            }
            case "shell" -> flow("〔" + part.label() + "〕" + part.text(), LEFT, LEFT, RIGHT, false);
            case "banner" -> {
                page().rule(LEFT, y - 4, RIGHT, y - 4);
                put(part.label(), LEFT + 4, size, true);
                y += size * 1.8;
                page().rule(LEFT, y - 4, RIGHT, y - 4);
                flow(part.text(), LEFT + 4, LEFT + 4, RIGHT - 4, false);
            }
            case "beside" -> flow(part.label() + house.colon() + part.text(), left, left, RIGHT, false);
            default -> flow(part.label() + house.colon() + part.text(), LEFT, LEFT, RIGHT, false);
        }
        y += size * 0.4;
    }

    /** The heading's characters one below the other, in a narrow column at the left of the text. */
    private void upright(Section part) {
        double top = y;
        int sheet = pages.size();
        room(size * 1.3 * part.label().length() + size);
        top = pages.size() == sheet ? top : y;
        page().rule(LEFT, y - 4, RIGHT, y - 4);
        for (int i = 0; i < part.label().length(); i++) {
            put(part.label().substring(i, i + 1), LEFT + 4, size, false);
            y += size * 1.3;
        }
        double below = y;
        sheet = pages.size();
        y = top;
        flow(part.text(), LEFT + size * 2.5, LEFT + size * 2.5, RIGHT, false);
        y = pages.size() == sheet ? Math.max(y, below) : y;
    }

    private static String closed(String text) {
        var flat = text.replace('\n', '；');
        return flat.endsWith("。") ? flat : flat + "。";
    }

    /** A table of two columns, the heading broken where it is wider than four characters. */
    private void wrapped(Section part) {
        room(size * 1.6 * (part.label().length() / 4 + 1));
        page().rule(LEFT, y - 4, RIGHT, y - 4);
        int sheet = pages.size();
        double top = y;
        for (int at = 0; at < part.label().length(); at += 4) {
            put(part.label().substring(at, Math.min(part.label().length(), at + 4)), LEFT + 4, size, false);
            y += size * 1.6;
        }
        double below = y;
        y = top;
        flow(part.text(), LEFT + size * 6, LEFT + size * 6, RIGHT, false);
        y = pages.size() == sheet ? Math.max(y, below) : y;
    }

    /** Breaks the text into lines; no line begins with a mark that closes. */
    private void flow(String text, double left, double first, double right, boolean bold) {
        double start = first;
        var line = new StringBuilder();
        double wide = 0;
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            double advance = Run.advance(characters[i]) * size;
            boolean closes = CLOSING.indexOf(characters[i]) >= 0;
            boolean number = i > 0 && inNumber(characters[i - 1]) && inNumber(characters[i]);
            if (start + wide + advance > right && !closes && !number || characters[i] == '\n') {
                room(size * 1.7);
                put(line.toString(), start, size, bold);
                y += size * 1.6;
                line.setLength(0);
                wide = 0;
                start = left;
                if (characters[i] == '\n') {
                    continue;
                }
            }
            line.appendCodePoint(characters[i]);
            wide += advance;
        }
        room(size * 1.7);
        put(line.toString(), start, size, bold);
        y += size * 1.6;
    }

    private static boolean inNumber(int character) {
        return character >= '0' && character <= '9' || character == '.' || character == '-' || character == ':';
    }

    private void row(List<String> words) {
        room(size * 2);
        double total = words.stream().mapToDouble(word -> Run.width(word, size)).sum();
        double gap = Math.max(size * 1.5, (RIGHT - left - total) / Math.max(1, words.size() - 1));
        double x = words.size() == 1 ? RIGHT - total : left;
        for (var word : words) {
            put(word, x, size, false);
            x += Run.width(word, size) + (words.size() > 2 ? Math.min(gap, 60) : gap);
        }
        y += size * 1.8;
    }

    private void table(Table table) {
        for (var cells : table.rows()) {
            room(size * 2);
            double x = left;
            for (int i = 0; i < cells.size(); i++) {
                put(cells.get(i), x + 3, size, false);
                x += table.widths().get(i) * (RIGHT - left);
            }
            page().rule(left, y - 3, RIGHT, y - 3);
            y += size * 1.8;
        }
        page().rule(left, y - 3, RIGHT, y - 3);
    }
}
