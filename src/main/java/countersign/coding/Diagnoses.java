package countersign.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a line into the diagnoses that stand in it, with marks between them or none: 高血压冠心病不稳定心绞痛. */
final class Diagnoses {

    private static final Pattern BREAK = Pattern.compile("[;；。\\n]|(?<=\\s)(?=\\d{1,2}[.、)）])|[①-⑳]"
            + "|(?<=[)）,，\\p{IsHan}])(?=\\d{1,2}[.、)）](?:\\p{IsHan}|\\d型))");
    private static final Pattern NUMBER = Pattern.compile("^\\s*[(（]?\\d{1,2}[.、)）]");
    private static final Pattern SOFT = Pattern.compile("[,，、+\\s]+|(?:合并|伴有?|并发?)(?=.{3})");
    /** Behind the last of a run, a name of none. */
    private static final Pattern GRADE = Pattern.compile(
            "(?:心功能(?:分级)?(?:[ⅠⅡⅢⅣ]|I{1,3}V?|[1-4])级|[(（](?:NYHA|术后|[^()（）]{0,8}[期级型])[)）]|CKD\\s?[1-5]期)+$");

    private static final int SHORTEST = 2;
    private static final int SHORTEST_IN_RUN = 3;

    private final Predicate<String> known;

    /** @param known whether a text is a name by itself */
    Diagnoses(Predicate<String> known) {
        this.known = known;
    }

    List<String> in(String line) {
        var parts = new ArrayList<String>();
        for (String part : BREAK.split(line)) {
            var text = NUMBER.matcher(part).replaceFirst("").strip();
            if (text.length() >= SHORTEST) {
                parts.addAll(apart(text));
            }
        }
        return parts.isEmpty() ? List.of(line) : parts;
    }

    private List<String> apart(String text) {
        if (known.test(text)) {
            return List.of(text);
        }
        var soft = Stream.of(SOFT.split(text))
                .filter(part -> part.length() >= SHORTEST)
                .toList();
        if (soft.size() > 1 && soft.stream().filter(known).count() * 2 >= soft.size()) {
            return soft;
        }
        var run = run(text);
        if (run.size() < 2) {
            run = run(GRADE.matcher(text).replaceFirst(""));
        }
        return run.size() > 1 ? run : List.of(text);
    }

    /** Names that follow each other without a mark, if they fill the text. */
    private List<String> run(String text) {
        int[] before = new int[text.length() + 1];
        Arrays.fill(before, -1);
        before[0] = 0;
        for (int end = SHORTEST_IN_RUN; end <= text.length(); end++) {
            for (int start = 0; start <= end - SHORTEST_IN_RUN && before[end] < 0; start++) {
                if (before[start] >= 0 && known.test(text.substring(start, end))) {
                    before[end] = start;
                }
            }
        }
        var names = new ArrayList<String>();
        for (int end = text.length(); end > 0 && before[end] >= 0; end = before[end]) {
            names.add(0, text.substring(before[end], end));
        }
        return names;
    }
}
