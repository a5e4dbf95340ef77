package countersign.transcript.plain;

import countersign.model.page.Script;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;

/** A page as plain text: a line for each row, the cells of a row apart by a space. */
final class PageText {

    private static final double SAME_ROW = 0.5;

    private PageText() {}

    static String of(Transcript page) {
        var text = new StringBuilder();
        TextLine last = null;
        for (var line : page.lines()) {
            if (last != null) {
                text.append(continues(last, line) ? ' ' : '\n');
            }
            text.append(line.text());
            last = line;
        }
        return last == null ? "" : text.append('\n').toString();
    }

    private static boolean continues(TextLine last, TextLine line) {
        return last.script() != Script.VERTICAL
                && line.script() != Script.VERTICAL
                && last.box().sharedHeight(line.box()) > SAME_ROW
                && line.box().x() > last.box().x();
    }
}
