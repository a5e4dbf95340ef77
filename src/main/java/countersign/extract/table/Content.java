package countersign.extract.table;

import java.util.Collection;
import java.util.regex.Pattern;

/** What a column holds, told by what stands in it. */
final class Content {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    static final Pattern MARK = Pattern.compile("[↑↓←→⬆⬇†*]{1,3}|[HLhN]{1,2}|偏?[高低]|异常|正常|个|T");
    static final Pattern LIMITS = Pattern.compile("[(\\[]?\\s?(?:.{0,6}:)?\\s?(?:" + NUMBER + "\\s?(?:-{1,3}|~|--)\\s?"
            + NUMBER + "|[<>≤≥]=?\\s?" + NUMBER + "|(?:" + NUMBER + ")?\\s?[-~]{1,2}\\s?" + NUMBER
            + ")\\s?[)\\]]?(?:\\s?\\D.{0,12})?|阴性.{0,4}|\\(?-\\)?");
    static final Pattern UNIT = Pattern.compile(
            "(?:[x×*]?\\s?10\\s?[\\^*E]?\\s?\\d{1,2}\\s?/\\s?[uμµ]?[Ll]|[a-zA-Zμµ%‰]{1,6}(?:/[a-zA-Zμµ0-9.^]{1,10}){0,2}|秒|%|℃|比值|个/.{1,3}|/[uμµ]L|/HP)");
    static final Pattern VALUE =
            Pattern.compile("(?:[↑↓HL]\\s?)?[<>≤≥]?\\s?" + NUMBER + "(?:\\s?[↑↓*HL].{0,2})?(?:\\s?[a-zA-Zμ%×x].{0,10})?"
                    + "|弱?[阴阳]性.{0,5}|\\(?[-+±]{1,4}\\)?|未检出.{0,4}|未见异常|[12]?:\\d{1,4}|\\d\\s?[+]{1,2}");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,3}[.、]?");
    private static final Pattern FIGURE = Pattern.compile("[¥￥]?\\s?-?\\d[\\d,.]*(?:\\s?[\\u4e00-\\u9fff/].{0,4})?");
    private static final Pattern DATE = Pattern.compile("(?:20)?\\d{2}[-./年]\\d{1,2}.*|\\d{1,2}[-./月]\\d{1,2}日?");
    private static final Pattern WORDS = Pattern.compile(".*[\\u4e00-\\u9fffA-Za-z].*");

    private Content() {}

    /** How well the texts suit a column, 0 to 1. */
    static double suits(Role role, Collection<String> texts) {
        return texts.stream().mapToDouble(text -> suits(role, text)).average().orElse(1);
    }

    /** How surely the texts are of such a column and of no other, 0 to 1. */
    static double tells(Role role, Collection<String> texts) {
        return texts.stream()
                .mapToDouble(text -> suits(role, text) == 1 ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double suits(Role role, String text) {
        return switch (role) {
            case ORDINAL -> is(INTEGER, text);
            case NAME -> WORDS.matcher(text).matches() && is(UNIT, text) + is(LIMITS, text) < 1 || isHan(text) ? 1 : 0;
            case SHORT_NAME ->
                text.matches("[A-Za-z0-9().%#/αβγδ*+\\- ]{1,16}") && text.matches(".*[A-Za-zαβγ].*") ? 1 : 0;
            case RESULT -> is(VALUE, text) == 1 ? 1 : is(LIMITS, text) + is(UNIT, text) + is(MARK, text) > 0 ? 0 : 0.7;
            case MARK -> is(MARK, text);
            case UNIT -> is(UNIT, text) == 1 ? 1 : isHan(text) && text.length() <= 4 ? 0.9 : 0;
            case LIMITS -> is(LIMITS, text) == 1 ? 1 : is(MARK, text) + is(UNIT, text) > 0 ? 0 : 0.5;
            case COUNT, PRICE, AMOUNT -> is(FIGURE, text);
            case DATE -> is(DATE, text);
            case SPECIFICATION, OTHER -> 0.8;
        };
    }

    private static double is(Pattern pattern, String text) {
        return pattern.matcher(text.strip()).matches() ? 1 : 0;
    }

    private static boolean isHan(String text) {
        return text.matches(".*[\\u4e00-\\u9fff].*");
    }
}
