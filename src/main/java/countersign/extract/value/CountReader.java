package countersign.extract.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number of days. */
public final class CountReader implements ValueReader<Integer> {

    private static final Pattern DAYS =
            Pattern.compile("^[\\s:;.,_(]*([0-9OolI]{1,4})\\s*(?:[天日夭大])?(?![0-9.\\-/年月:])");

    @Override
    public Optional<Match<Integer>> find(String text) {
        var matcher = DAYS.matcher(text);
        return matcher.find()
                ? Optional.of(new Match<>(matcher.start(1), matcher.end(), Digits.number(matcher.group(1))))
                : Optional.empty();
    }
}
