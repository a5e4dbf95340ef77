package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.finding.Finding;
import countersign.model.finding.Measure;
import countersign.model.finding.Polarity;
import countersign.model.finding.Surety;
import countersign.model.finding.When;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Comparison;
import countersign.model.plan.Proof;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What was measured of the patient, once or over time, held against what a criterion asks. */
final class Measured {

    private static final String VENTILATED = "VENTILATOR_HOURS";

    /** A coma is graded before it clears. */
    private static final Pattern AT_THE_END = Pattern.compile("出院|转归");

    /** What criteria call an analyte, and what the lexicon does; high-sensitivity troponin is troponin. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("CTN", "肌钙蛋白"),
            Map.entry("CTNI", "肌钙蛋白"),
            Map.entry("CTNT", "肌钙蛋白"),
            Map.entry("HS-CTNI", "肌钙蛋白"),
            Map.entry("HS-CTNT", "肌钙蛋白"),
            Map.entry("TBIL", "总胆红素"),
            Map.entry("INR", "国际标准化比值"),
            Map.entry("CDR", "CDR评分"),
            Map.entry(VENTILATED, "呼吸机时间"),
            Map.entry("GCS", "GCS评分"),
            Map.entry("THIRD_DEGREE_TBSA", "Ⅲ度烧伤"));

    private static final String RAISED = "升高";

    /** A day that is told may be all of the next but one, in hours. */
    private static final double HOURS_OF_DAY = 24;

    private static final double PART_OF_DAY = 0.9;

    /** What a sentence or a report gives a number for; of others nothing can be said. */
    private static final Set<String> READ = Set.of(
            "LVEF",
            "eGFR",
            "mPAP",
            "PaO2",
            "PaO2/FiO2",
            "FEV1%pred",
            "PLT",
            "NEUT#",
            "RET#",
            "adl_lost",
            "third_degree_tbsa");

    private final CaseFile file;
    private final EventDays days;

    Measured(CaseFile file, EventDays days) {
        this.file = file;
        this.days = days;
    }

    /** One measurement suffices; broken only where all that were made say otherwise. */
    Answer value(Proof.Number number) {
        return judged(measures(number.field()), number.comparison(), number.value());
    }

    static boolean isRead(Proof.Number number) {
        return READ.contains(number.field());
    }

    Answer timesLimit(Proof.TimesLimit times) {
        var all = measures(times.analyte()).stream()
                .filter(finding -> times(finding).isPresent())
                .toList();
        return judged(
                all,
                all.stream()
                        .filter(finding -> times.comparison()
                                .holds(BigDecimal.valueOf(times(finding).orElseThrow()), times.times()))
                        .toList());
    }

    /** Only what was measured late enough counts: earlier values neither prove nor break it. */
    Answer dated(DatedValue asked) {
        var from = days.of(asked.when().from());
        if (from.isEmpty()) {
            return Answer.NOT_SHOWN;
        }
        var late = measures(asked.value().field()).stream()
                .filter(finding -> days.ofRecord(finding)
                        .filter(day -> asked.when()
                                .comparison()
                                .holds(
                                        BigDecimal.valueOf(ChronoUnit.DAYS.between(
                                                from.get().days().last(), day)),
                                        BigDecimal.valueOf(asked.when().days())))
                        .isPresent())
                .toList();
        return judged(late, asked.value().comparison(), asked.value().value());
    }

    /**
     * So many values, one of them above the limit. Laboratories print one limit: it stands for the 99th percentile too. Broken
     * only where each value has a limit beside it and keeps within.
     */
    Answer series(Proof.Series series) {
        var all = series.analytes().stream()
                .map(this::measures)
                .flatMap(List::stream)
                .distinct()
                .toList();
        var above = all.stream().filter(this::isAbove).toList();
        boolean enough = series.analytes().stream().anyMatch(analyte -> values(measures(analyte)) >= series.points());
        if (!above.isEmpty() && enough) {
            return Answer.met(evidence(all), above.stream().anyMatch(Finding::sure));
        }
        if (series.points() == 1 && !raisedInWords(series).isEmpty()) {
            return Answer.met(evidence(raisedInWords(series)), true);
        }
        boolean allWithin = all.stream()
                .allMatch(finding -> times(finding).filter(times -> times <= 1).isPresent());
        return enough && above.isEmpty() && allWithin
                ? Answer.contradicted(evidence(all), all.stream().allMatch(Finding::sure))
                : Answer.NOT_SHOWN;
    }

    /** All values of what a criterion asks for, whatever they are. */
    List<Evidence> told(Proof proof) {
        if (proof instanceof Proof.Number number) {
            return evidence(measures(number.field()));
        }
        if (proof instanceof Proof.TimesLimit times) {
            return evidence(measures(times.analyte()));
        }
        var analytes = proof instanceof Proof.Series series
                ? series.analytes()
                : proof instanceof Proof.Trend trend ? trend.analytes() : List.<String>of();
        return evidence(analytes.stream()
                .map(this::measures)
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    /** 肌钙蛋白升高, without its number. */
    private List<Finding> raisedInWords(Proof.Series series) {
        var names = series.analytes().stream()
                .map(analyte -> NAMES.getOrDefault(analyte.toUpperCase(Locale.ROOT), analyte) + RAISED)
                .toList();
        return file.findings()
                .present()
                .filter(finding -> finding.surety() == Surety.DEFINITE
                        && names.contains(finding.concept().name()))
                .toList();
    }

    /** Values of one analyte on so many days, each further the same way; other courses leave it open. */
    Answer trend(Proof.Trend trend) {
        return trend.analytes().stream()
                .map(this::measures)
                .filter(all -> goes(byDay(all), trend))
                .findFirst()
                .map(all -> Answer.met(evidence(all), all.stream().allMatch(Finding::sure)))
                .orElse(Answer.NOT_SHOWN);
    }

    private static boolean goes(SortedMap<LocalDate, Double> course, Proof.Trend trend) {
        if (course.size() < Math.max(2, trend.points())) {
            return false;
        }
        var values = List.copyOf(course.values());
        int way = trend.direction() == Proof.Direction.UP ? 1 : -1;
        for (int i = 1; i < values.size(); i++) {
            if (Math.signum(values.get(i) - values.get(i - 1)) != way) {
                return false;
            }
        }
        return true;
    }

    /** Of several values of a day the highest. */
    private SortedMap<LocalDate, Double> byDay(List<Finding> all) {
        SortedMap<LocalDate, Double> course = new TreeMap<>();
        all.forEach(finding -> days.ofValue(finding)
                .ifPresent(day -> course.merge(day, number(finding).doubleValue(), Math::max)));
        return course;
    }

    /** Different values: one that is told again in the discharge summary is one. */
    private static long values(List<Finding> all) {
        return all.stream().map(Measured::number).distinct().count();
    }

    private boolean isAbove(Finding value) {
        return times(value).filter(times -> times > 1).isPresent()
                || file.findings()
                        .present()
                        .anyMatch(finding ->
                                finding.concept().name().equals(value.concept().name() + RAISED)
                                        && finding.value().equals(value.value())
                                        && finding.evidence()
                                                .page()
                                                .equals(value.evidence().page()));
    }

    private List<Finding> measures(String field) {
        var upper = field.toUpperCase(Locale.ROOT);
        var name = NAMES.getOrDefault(upper, upper);
        return file.findings().all().stream()
                .filter(finding -> finding.ofPatient() && finding.polarity() == Polarity.PRESENT)
                .filter(finding -> isOf(finding.concept().name().toUpperCase(Locale.ROOT), name))
                .filter(finding -> !upper.equals("GCS") || !mayBeOfTheEnd(finding))
                .filter(finding -> finding.value()
                        .filter(value -> value.number().isPresent())
                        .isPresent())
                .toList();
    }

    /** A summary whose headings were not read does not tell which state it speaks of. */
    private static boolean mayBeOfTheEnd(Finding finding) {
        return AT_THE_END.matcher(finding.section()).find()
                || finding.section().isBlank() && finding.document() == DocumentKind.DISCHARGE_SUMMARY;
    }

    /** The thing itself, or it with its unit or sign: LVEF(%); neither CK-MB for CK nor what is raised. */
    private static boolean isOf(String concept, String name) {
        return concept.equals(name)
                || concept.startsWith(name)
                        && !concept.endsWith(RAISED)
                        && !Character.isLetter(concept.charAt(name.length()))
                        && concept.charAt(name.length()) != '-';
    }

    private static Answer judged(List<Finding> all, Comparison comparison, BigDecimal limit) {
        return judged(
                all,
                all.stream()
                        .filter(finding -> comparison.holds(number(finding), limit))
                        .toList());
    }

    private static Answer judged(List<Finding> all, List<Finding> holding) {
        if (!holding.isEmpty()) {
            return Answer.met(evidence(holding), holding.stream().anyMatch(Finding::sure));
        }
        var now = all.stream()
                .filter(finding -> finding.when().tense() == When.Tense.CURRENT)
                .toList();
        return now.isEmpty()
                ? Answer.NOT_SHOWN
                : Answer.contradicted(evidence(now), now.stream().allMatch(Finding::sure));
    }

    private static Optional<Double> times(Finding finding) {
        return finding.value().flatMap(Measure::timesUpperLimit);
    }

    private static BigDecimal number(Finding finding) {
        if (finding.is("呼吸机时间") && finding.value().orElseThrow().text().endsWith("天")) {
            double days = finding.value().orElseThrow().number().orElseThrow();
            return BigDecimal.valueOf((days + PART_OF_DAY) * HOURS_OF_DAY);
        }
        return BigDecimal.valueOf(finding.value().orElseThrow().number().orElseThrow());
    }

    private static List<Evidence> evidence(List<Finding> findings) {
        return findings.stream().map(Finding::evidence).distinct().toList();
    }
}
