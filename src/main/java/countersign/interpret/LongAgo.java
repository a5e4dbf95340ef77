package countersign.interpret;

import countersign.extract.value.Match;
import countersign.model.fact.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Times that name no number: 高血压病史多年 is two years at least, and up to a life. */
final class LongAgo {

    /** As sentences and flags know them. */
    private static final Pattern YEARS = Pattern.compile("(?:多|数|若干|好几|几)年(?!前?[内后])(?:前|来|余)?");

    private static final int LEAST = 2;
    private static final int MOST = 40;

    private LongAgo() {}

    static List<Match<DateSpan>> in(String text, LocalDate day) {
        return YEARS.matcher(text)
                .results()
                .filter(found -> found.start() == 0 || !isCounted(text.charAt(found.start() - 1)))
                .map(found -> new Match<>(
                        found.start(), found.end(), new DateSpan(day.minusYears(MOST), day.minusYears(LEAST))))
                .toList();
    }

    /** 十多年, 20多年 are numbers. */
    private static boolean isCounted(char before) {
        return Character.isDigit(before) || "十百两一二三四五六七八九".indexOf(before) >= 0;
    }
}
