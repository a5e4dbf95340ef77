package countersign.extract.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names of departments and wards. */
public final class DepartmentReader implements ValueReader<String> {

    private static final Pattern NAMED = Pattern.compile(
            "^[\\s:;.,_]*([\\u4e00-\\u9fffA-Za-z0-9()/、\\-]{0,20}(?:科|病区|门诊|病房|中心|部|ICU|CCU|室|区|组|疗区|病室)(?:[一二三四五六七八九十\\d]{1,2}?(?:病区|区|组|病房))?(?:\\([^)]{1,8}\\)|(?:肿瘤|病)(?:[一二三四五六七八九十\\d]{1,2}?(?:病区|区|组))?(?=$|[ ,;]))?)");
    private static final Pattern ANY = Pattern.compile("^[\\s:;.,_]*([\\u4e00-\\u9fff]{2,8})(?=$|[ ,;])");

    @Override
    public Optional<Match<String>> find(String text) {
        return match(NAMED, text).or(() -> match(ANY, text));
    }

    private static Optional<Match<String>> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() && matcher.group(1).length() >= 2
                ? Optional.of(new Match<>(matcher.start(1), matcher.end(1), matcher.group(1)))
                : Optional.empty();
    }
}
