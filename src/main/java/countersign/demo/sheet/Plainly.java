package countersign.demo.sheet;

import java.util.List;

/** Replaces the few characters that {@link Face#PLAIN} lacks, as programs with small fonts do: Ⅱ becomes 2. */
public final class Plainly {

    private static final String LACKING = "ⅠⅡⅢⅣ℃";
    private static final String INSTEAD = "1234度";

    private Plainly() {}

    public static List<Sheet> print(List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> new Sheet(
                        sheet.width(),
                        sheet.height(),
                        sheet.inks().stream().map(Plainly::plain).toList()))
                .toList();
    }

    private static Ink plain(Ink ink) {
        return ink instanceof Ink.Text text && text.face() == Face.PLAIN
                ? new Ink.Text(
                        text.x(),
                        text.baseline(),
                        text.size(),
                        text.face(),
                        text.bold(),
                        text.colour(),
                        plain(text.words()))
                : ink;
    }

    private static Rich plain(Rich words) {
        return new Rich(
                plain(words.text()),
                words.ranges().stream()
                        .map(range -> new Rich.Range(
                                range.start(),
                                range.end(),
                                new Mark(
                                        range.mark().key(),
                                        plain(range.mark().value()),
                                        plain(range.mark().text()))))
                        .toList());
    }

    private static String plain(String text) {
        var result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = LACKING.indexOf(text.charAt(i));
            if (at >= 0) {
                result.setCharAt(i, INSTEAD.charAt(at));
            }
        }
        return result.toString();
    }
}
