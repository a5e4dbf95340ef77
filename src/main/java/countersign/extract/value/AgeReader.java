package countersign.extract.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** An age as printed: {@code 37岁}, {@code 8月}, {@code 37}. */
public final class AgeReader implements ValueReader<String> {

    /** {@code 25岁结婚} says how old somebody was then. */
    private static final String OF_AN_EVENT = "(?:结婚|初潮|月经|绝经|闭经|生育|时|起|前|开始|患|因|发病|去世|死|病故)";

    private static final Pattern AGE = Pattern.compile("^[\\s:;.,_(]*([0-9OolI]{1,3})\\s*(周?岁|Y|个?月(?:龄|大)?|天|日)?"
            + "(?:\\s*(\\d{1,2})\\s*(个?月|天))?(?![0-9.\\-年])(?!\\s*(?:周?岁|个?月)?\\s*" + OF_AN_EVENT + ")");

    @Override
    public Optional<Match<String>> find(String text) {
        var matcher = AGE.matcher(text);
        if (!matcher.find() || Digits.number(matcher.group(1)) > 120) {
            return Optional.empty();
        }
        int end = matcher.group(2) == null ? matcher.end(1) : matcher.end();
        String unit = matcher.group(2) == null ? "" : matcher.group(2).equals("Y") ? "岁" : matcher.group(2);
        String more = matcher.group(2) == null || matcher.group(3) == null ? "" : matcher.group(3) + matcher.group(4);
        return Optional.of(new Match<>(matcher.start(1), end, Digits.number(matcher.group(1)) + unit + more));
    }
}
