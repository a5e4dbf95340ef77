package countersign.demo.paper;

import countersign.demo.sheet.Rich;
import countersign.model.fact.FactKey;

/** How a hospital prints “page n of m”. */
public enum Footing {
    SPACED("第 ", " 页  共 ", " 页"),
    TIGHT("第", "页/共", "页"),
    SLASH("", "/", ""),
    LABELLED("页码\uFF1A", "/", ""),
    ENGLISH("Page ", " of ", "");

    private final String before;
    private final String between;
    private final String after;

    Footing(String before, String between, String after) {
        this.before = before;
        this.between = between;
        this.after = after;
    }

    Rich words(int page, int pages) {
        return Rich.of(before)
                .plus(number(FactKey.PAGE_NUMBER, page))
                .plus(between)
                .plus(number(FactKey.PAGE_COUNT, pages))
                .plus(after);
    }

    private static Rich number(FactKey<?> key, int number) {
        String text = String.valueOf(number);
        return Rich.marked(key, text, text);
    }
}
