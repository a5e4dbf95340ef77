package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Side;
import countersign.model.finding.Finding;
import countersign.model.finding.Measure;
import countersign.model.finding.When;
import countersign.model.plan.Proof;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hearing and sight of both sides, of the last day on which both were measured. */
final class EachSide {

    /** What criteria call it, and what sentences do. */
    private static final Map<String, String> NAMES = Map.of("pta_mean_each_ear", "听阈", "corrected_va_better_eye", "视力");

    /** Light, a hand's motion and fingers are less than any figure of a chart. */
    private static final Pattern HARDLY = Pattern.compile("光感|手动|指数");

    /** What was so before the illness tells nothing of the loss. */
    private static final Pattern BEFORE = Pattern.compile("既往|平素|病前|发病前|伤前|原(?:有|来)?[双左右]?[眼耳]|以前");

    private static final double LEAST_OF_FIVE = 3;
    private static final double FULL_OF_FIVE = 5;

    private final CaseFile file;
    private final EventDays days;

    EachSide(CaseFile file, EventDays days) {
        this.file = file;
        this.days = days;
    }

    static boolean isMeasured(Proof.Number number) {
        return NAMES.containsKey(number.field());
    }

    /** The better side decides; not shown where no record measures both. */
    Answer of(Proof.Number number) {
        var name = NAMES.get(number.field());
        boolean hearing = "听阈".equals(name);
        Map<LocalDate, List<Finding>> byDay = new TreeMap<>(Comparator.reverseOrder());
        file.findings()
                .present()
                .filter(finding -> finding.concept().name().equals(name)
                        && finding.when().tense() == When.Tense.CURRENT
                        && !BEFORE.matcher(finding.evidence().text()).find()
                        && finding.side().isPresent()
                        && value(finding).isPresent())
                .forEach(finding ->
                        days.ofRecord(finding).ifPresent(day -> byDay.merge(day, List.of(finding), EachSide::joined)));
        return byDay.values().stream()
                .filter(EachSide::bothSides)
                .findFirst()
                .map(last -> judged(number, last, hearing))
                .orElse(Answer.NOT_SHOWN);
    }

    private static Answer judged(Proof.Number number, List<Finding> last, boolean hearing) {
        var order = Comparator.comparing((Finding finding) -> value(finding).orElseThrow());
        var better = hearing
                ? last.stream().min(order).orElseThrow()
                : last.stream().max(order).orElseThrow();
        var words = last.stream().map(Finding::evidence).distinct().toList();
        boolean sure = last.stream().allMatch(Finding::sure);
        return number.comparison().holds(value(better).orElseThrow(), number.value())
                ? Answer.met(words, sure)
                : Answer.contradicted(
                        Stream.concat(Stream.of(better.evidence()), words.stream())
                                .distinct()
                                .toList(),
                        sure);
    }

    private static boolean bothSides(List<Finding> findings) {
        var sides =
                findings.stream().flatMap(finding -> finding.side().stream()).toList();
        return sides.contains(Side.BOTH) || sides.contains(Side.LEFT) && sides.contains(Side.RIGHT);
    }

    private static List<Finding> joined(List<Finding> one, List<Finding> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Charts that end at 5.3 write the logarithm: 5.0 is 1.0, 4.0 is 0.1. */
    private static double decimal(Finding finding, double read) {
        return finding.is("视力") && read >= LEAST_OF_FIVE ? Math.pow(10, read - FULL_OF_FIVE) : read;
    }

    private static Optional<BigDecimal> value(Finding finding) {
        var text = finding.value().map(Measure::text).orElse("");
        if (HARDLY.matcher(text).find()) {
            return Optional.of(BigDecimal.ZERO);
        }
        var number = finding.value().map(Measure::number);
        return number.isPresent() && number.get().isPresent()
                ? Optional.of(BigDecimal.valueOf(decimal(finding, number.get().getAsDouble())))
                : Optional.empty();
    }
}
