package countersign.interpret;

import countersign.extract.value.Match;
import countersign.model.fact.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times that name no number: 高血压病史多年 is two years at least, and up to a life. */
final class LongAgo {

    /** As sentences and flags know them. */
    private static final Pattern YEARS = Pattern.compile("(?:多|数|若干|好几|几)年(?!前?[内后])(?:前|来|余)?");

    /** 10岁起患癫痫, 于15岁时确诊: whoever knows the birth tells when that was. */
    private static final Pattern AT_AGE =
            Pattern.compile("(?<![\\d.])(\\d{1,2})(?:余|多)?岁(?:起|时|开始|就|即|前后|左右|那年|因|患|诊断|发现|发病)(?:起)?");

    private static final int LEAST = 2;
    private static final int MOST = 40;

    /** As of other words that count from birth. */
    private static final LocalDate LIFE = LocalDate.of(1900, 1, 1);

    private LongAgo() {}

    static List<Match<DateSpan>> in(String text, LocalDate day) {
        var years = YEARS.matcher(text)
                .results()
                .filter(found -> found.start() == 0 || !isCounted(text.charAt(found.start() - 1)))
                .map(found -> new Match<>(
                        found.start(), found.end(), new DateSpan(day.minusYears(MOST), day.minusYears(LEAST))));
        var ages = AT_AGE.matcher(text)
                .results()
                .map(found -> new Match<>(found.start(), found.end(1) + 1, new DateSpan(LIFE, day)));
        return Stream.concat(years, ages).toList();
    }

    /** 十多年, 20多年 are numbers. */
    private static boolean isCounted(char before) {
        return Character.isDigit(before) || "十百两一二三四五六七八九".indexOf(before) >= 0;
    }
}
