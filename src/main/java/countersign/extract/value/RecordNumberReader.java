package countersign.extract.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of admissions, visits, specimens, invoices: kept as text, with their leading zeros. */
public final class RecordNumberReader implements ValueReader<String> {

    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s:;.,_(\\[#]*([A-Za-z]{0,5}[ -]?[0-9OolI][0-9A-Za-z]*(?:-[0-9A-Za-z]+)*)(?![0-9A-Za-z]|[.:]\\d|[年月])");

    private final int least;

    /** @param least how many characters a number has at least */
    public RecordNumberReader(int least) {
        this.least = least;
    }

    @Override
    public Optional<Match<String>> find(String text) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String read = matcher.group(1);
        long digits = read.chars().filter(Character::isDigit).count();
        if (read.length() < least || digits < Math.min(3, least) || digits * 2 < read.length()) {
            return Optional.empty();
        }
        return Optional.of(new Match<>(matcher.start(1), matcher.end(1), plain(read)));
    }

    /** Between digits a letter O is a zero. */
    private static String plain(String read) {
        return read.replace(" ", "")
                .replaceAll("(?<=[0-9])[Oo](?=[0-9Oo]|$)", "0")
                .replaceAll("(?<=[0-9])[lI](?=[0-9])", "1");
    }
}
