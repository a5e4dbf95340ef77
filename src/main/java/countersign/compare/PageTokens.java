package countersign.compare;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What makes a page this page: its numbers, and its words in runs of a few characters.
 *
 * <p>Ranges of reference are left out, which every form of a laboratory has alike.
 */
final class PageTokens {

    private static final int RUN = 5;
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d)[年./-](\\d{1,2})[月./-](\\d{1,2})(?!\\d)");
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d.])\\d+(?:\\.\\d+)?(?:[-~—–]{1,2})\\d+(?:\\.\\d+)?(?![\\d.])");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,4}\\d+(?:\\.\\d+)?");

    private PageTokens() {}

    /** Each number with how often it stood before, so that two equal numbers count as two. */
    static Set<String> numbers(List<String> lines) {
        var found = new LinkedHashSet<String>();
        var times = new HashMap<String, Integer>();
        for (var line : lines) {
            var text = RANGE.matcher(DATE.matcher(folded(line)).replaceAll(" $1A$2A$3 "))
                    .replaceAll(" ");
            var match = NUMBER.matcher(text.replaceAll("(\\d)A(\\d{1,2})A(\\d{1,2}) ", "$1.$2.$3 "));
            while (match.find()) {
                var number = match.group();
                if (number.length() > 1) {
                    found.add(number + "#" + times.merge(number, 1, Integer::sum));
                }
            }
        }
        return found;
    }

    static Collection<String> words(List<String> lines) {
        var runs = new LinkedHashSet<String>();
        for (var line : lines) {
            var text = folded(line).replaceAll("[^\\p{L}\\p{N}]", "");
            for (int i = 0; i + RUN <= text.length(); i++) {
                runs.add(text.substring(i, i + RUN));
            }
            if (text.length() > 1 && text.length() < RUN) {
                runs.add(text);
            }
        }
        return runs;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
