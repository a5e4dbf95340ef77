package countersign.extract.words;

import java.util.regex.Pattern;

/** The same in English beside a Chinese label, as houses with foreign patients print it. */
final class Gloss {

    /** {@code 姓名 Name:}. */
    private static final Pattern AFTER = Pattern.compile(
            "^\\s*[/(]?\\s*[A-Z][A-Za-z.'&/ -]{1,44}\\)?\\s*(?=[:;])|^\\s*[/(]?\\s*[A-Z][a-z][A-Za-z.'&/ -]{1,44}\\)?$");

    /** {@code Name 姓名:}, {@code [Final Dx 病理诊断]}. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:^|(?<=[ ,;|/\\[(]))[A-Z][A-Za-z.'&/ -]{0,40}(?=[\\u4e00-\\u9fff])");

    private Gloss() {}

    /**
     * How many characters it takes behind a label.
     *
     * @param rest what stands there
     * @param mayBeValue whether English without a colon may as well be the label's value
     */
    static int lengthAfter(String rest, boolean mayBeValue) {
        var gloss = AFTER.matcher(rest);
        return gloss.find() && (gloss.end() < rest.length() || !mayBeValue) ? gloss.end() : 0;
    }

    /** Where the Chinese begins that English at {@code from} may belong to; {@code from} where there is none. */
    static int endFrom(String text, int from) {
        var gloss = BEFORE.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return gloss.lookingAt() ? gloss.end() : from;
    }

    /** Where a label begins together with its English, so that this is no part of the value before it. */
    static int startBefore(String text, int from, int label) {
        var gloss = BEFORE.matcher(text).region(from, label).useTransparentBounds(true);
        int start = label;
        while (gloss.find()) {
            start = gloss.end() == label ? gloss.start() : start;
        }
        return start;
    }
}
