package countersign.extract.value;

import countersign.model.claim.Sex;
import java.util.Optional;
import java.util.regex.Pattern;

/** 男 or 女, also as a code ({@code 1  1.男 2.女}) or a ticked box. */
public final class SexReader implements ValueReader<Sex> {

    private static final Pattern TICKED = Pattern.compile("[☑√■✓✔☒●]\\s*([男女])");
    private static final Pattern CODED = Pattern.compile("^[\\s:]*([12])\\s*[(,]?\\s*1\\s*[.、]?\\s*男");
    private static final Pattern PLAIN = Pattern.compile("^[\\s:;.,(\\[_]*(?:[12]\\s*[.、-]?\\s*)?([男女])(?!\\s*[/、□])");
    private static final Pattern LETTER = Pattern.compile("^[\\s:]*([MF])(?:ale|emale)?(?![A-Za-z])");

    @Override
    public Optional<Match<Sex>> find(String text) {
        return first(TICKED, text)
                .or(() -> first(CODED, text))
                .or(() -> first(PLAIN, text))
                .or(() -> first(LETTER, text));
    }

    private static Optional<Match<Sex>> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var sex = "男1M".contains(matcher.group(1)) ? Sex.M : Sex.F;
        return Optional.of(new Match<>(matcher.start(1), matcher.end(1), sex));
    }
}
