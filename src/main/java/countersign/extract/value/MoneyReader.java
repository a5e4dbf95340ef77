package countersign.extract.value;

import countersign.model.claim.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sums in digits, with or without thousands separators; readers mix up points and commas. */
public final class MoneyReader implements ValueReader<Money> {

    private static final Pattern SUM = Pattern.compile("(?<![0-9A-Za-z.,])(-?)(\\d[\\d,.]*(?:[.,] ?\\d{2}(?![\\d]))?)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern DECIMALS = Pattern.compile("(.*)[.,](\\d{1,2})");

    @Override
    public Optional<Match<Money>> find(String text) {
        var matcher = SUM.matcher(text);
        while (matcher.find()) {
            String token = matcher.group(2).replace(" ", "");
            int end = matcher.end();
            while (token.endsWith(".") || token.endsWith(",")) {
                token = token.substring(0, token.length() - 1);
                end--;
            }
            var fen = fen(token);
            if (fen.isPresent() && !isPartOfUnit(text, end)) {
                long signed = matcher.group(1).isEmpty() ? fen.get() : -fen.get();
                return Optional.of(new Match<>(matcher.start(), end, new Money(signed)));
            }
        }
        return Optional.empty();
    }

    private static boolean isPartOfUnit(String text, int end) {
        return end < text.length() && text.charAt(end) == '%';
    }

    private static Optional<Long> fen(String token) {
        String whole = token;
        String cents = "";
        var decimals = DECIMALS.matcher(token);
        if (decimals.matches()) {
            whole = decimals.group(1);
            cents = decimals.group(2);
        }
        if (GROUPED.matcher(whole).matches()) {
            whole = whole.replaceAll("[.,]", "");
        }
        if (!whole.matches("\\d{1,12}")) {
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(whole) * 100 + Long.parseLong((cents + "00").substring(0, 2)));
    }
}
