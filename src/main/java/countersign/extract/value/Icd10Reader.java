package countersign.extract.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** ICD-10 codes with the national extension: {@code C50.4}, {@code C73.x00}, {@code I21.401}. */
public final class Icd10Reader implements ValueReader<String> {

    private static final Pattern CODE = Pattern.compile(
            "(?<![0-9A-Za-z./])([A-TV-Z1l|])\\s?([0-9OolI]{2})(?:\\s?[.,·]\\s?([0-9OolIxX]{1,3}(?:[xX]?[0-9OolI]{2,3})?))?([+*]?)(?![0-9A-Za-z./]|\\s?°)");

    @Override
    public Optional<Match<String>> find(String text) {
        var matcher = CODE.matcher(text);
        while (matcher.find()) {
            String chapter = matcher.group(1);
            boolean digitForI = chapter.charAt(0) == '1' || chapter.charAt(0) == 'l' || chapter.charAt(0) == '|';
            String sub = matcher.group(3);
            if (digitForI && sub == null) {
                continue;
            }
            String code = (digitForI ? "I" : chapter)
                    + Digits.plain(matcher.group(2))
                    + (sub == null ? "" : "." + Digits.plain(sub).replace('X', 'x'))
                    + matcher.group(4);
            return Optional.of(new Match<>(matcher.start(), matcher.end(), code));
        }
        return Optional.empty();
    }
}
