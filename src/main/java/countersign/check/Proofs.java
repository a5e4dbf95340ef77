package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.finding.Measure;
import countersign.model.finding.Polarity;
import countersign.model.finding.Surety;
import countersign.model.page.DocumentKind;
import countersign.model.plan.CodeRange;
import countersign.model.plan.Criterion;
import countersign.model.plan.Definition;
import countersign.model.plan.EvidenceKind;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Proof;
import countersign.model.plan.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks in the records of a case for what a definition asks.
 *
 * <p>What is not found is not shown, never contradicted: only a value, a stage, a grade or a date that is there can contradict.
 */
final class Proofs {

    private static final Set<String> MALIGNANT = Set.of("恶性肿瘤", "癌");

    /** Reports whose words records repeat. */
    private static final Set<DocumentKind> QUOTED = EnumSet.of(DocumentKind.ECG_REPORT, DocumentKind.IMAGING_REPORT);

    private static final Set<DocumentKind> QUOTING =
            EnumSet.of(DocumentKind.OUTPATIENT_RECORD, DocumentKind.ADMISSION_RECORD, DocumentKind.DISCHARGE_SUMMARY);

    private static final Set<DocumentKind> LAST =
            EnumSet.of(DocumentKind.DISCHARGE_SUMMARY, DocumentKind.DIAGNOSIS_CERTIFICATE);

    /** How somebody was at the end is not how he had been. */
    private static final Pattern OF_NOW = Pattern.compile(".*(?:情况|状况|状态|查体|体检|体格|体征|转归|医嘱).*");

    private static final int SPOKEN_OF = 5;

    private final CaseFile file;
    private final Definition definition;
    private final PageWords words;
    private final EventDays days;
    private final TumourStage stages;
    private final Measured measured;

    Proofs(CaseFile file, Definition definition) {
        this.file = file;
        this.definition = definition;
        this.words = PageWords.of(file);
        this.days = new EventDays(file);
        this.stages = new TumourStage(file);
        this.measured = new Measured(file, days);
    }

    /** What the requirement as a whole comes to. */
    Answer of(Requirement requirement) {
        if (requirement instanceof Requirement.Met met) {
            return definition.criterion(met.criterion()).map(this::of).orElse(Answer.NOT_SHOWN);
        }
        if (requirement instanceof Requirement.All all) {
            return Answer.all(all.of().stream().map(this::of).toList());
        }
        if (requirement instanceof Requirement.Any any) {
            return Answer.any(any.of().stream().map(this::of).toList());
        }
        var some = (Requirement.AtLeast) requirement;
        return Answer.atLeast(some.count(), some.of().stream().map(this::of).toList());
    }

    /** A loss that has to last is looked for in what was written when it had lasted. */
    Answer of(Criterion criterion) {
        var proofs = criterion.evidence().contains(EvidenceKind.FUNCTION_ASSESSMENT)
                ? LastingLoss.of(file, definition)
                        .map(late -> new Proofs(late, definition))
                        .orElse(this)
                : this;
        return criterion.proof() instanceof Proof.DaysBetween
                ? of(criterion.proof(), kinds(criterion.evidence()))
                : proofs.of(criterion.proof(), kinds(criterion.evidence()));
    }

    Answer of(Exclusion exclusion) {
        return of(exclusion.proof(), EnumSet.allOf(DocumentKind.class));
    }

    /** @param in the kinds of document where it counts */
    Answer of(Proof proof, Set<DocumentKind> in) {
        if (proof instanceof Proof.Asserts asserts) {
            return asserts(asserts, in);
        }
        if (proof instanceof Proof.Number number && number.field().equals("adl_lost")) {
            return activities(number, in);
        }
        if (proof instanceof Proof.Number number && number.field().equals("limbs_severed")) {
            return limbs(number);
        }
        if (proof instanceof Proof.Number number && number.field().equals("stenosis_max")) {
            return new Stenoses(file).of(number);
        }
        if (proof instanceof Proof.Number number && EachSide.isMeasured(number)) {
            return new EachSide(file, days).of(number);
        }
        if (proof instanceof Proof.Number number) {
            return measured.value(number);
        }
        if (proof instanceof Proof.TimesLimit times) {
            return measured.timesLimit(times);
        }
        if (proof instanceof Proof.DaysBetween between) {
            return between(between);
        }
        if (proof instanceof Proof.TextAny text) {
            return words(text, in);
        }
        if (proof instanceof Proof.Grade grade) {
            return grade(grade, in);
        }
        if (proof instanceof Proof.Stage stage) {
            return stage(stage);
        }
        if (proof instanceof Proof.CodeIn codes) {
            return codes(codes.ranges());
        }
        if (proof instanceof Proof.Series series) {
            return measured.series(series);
        }
        if (proof instanceof Proof.Trend trend) {
            return measured.trend(trend);
        }
        return combined(proof, in);
    }

    /** What a report says counts less, but counts, where a record quotes it and the report itself is not there. */
    private Answer words(Proof.TextAny text, Set<DocumentKind> in) {
        var found = words.find(text.words(), in);
        if (!found.isEmpty()) {
            return Answer.met(found, true);
        }
        var quoted = in.stream().anyMatch(QUOTED::contains) ? words.find(text.words(), QUOTING) : List.<Evidence>of();
        return quoted.isEmpty() ? Answer.NOT_SHOWN : Answer.met(quoted, false);
    }

    /** Whether the papers that would show a thing say that it was looked for and not found, and none tells of it. */
    List<Evidence> denied(Criterion criterion) {
        return denied(criterion.proof(), kinds(criterion.evidence()));
    }

    private List<Evidence> denied(Proof proof, Set<DocumentKind> in) {
        if (proof instanceof Proof.All all) {
            return all.of().stream().flatMap(part -> denied(part, in).stream()).toList();
        }
        var everywhere = EnumSet.complementOf(EnumSet.of(DocumentKind.CLAIM_FORM));
        return proof instanceof Proof.TextAny text
                        && words.find(text.words(), everywhere).isEmpty()
                ? words.denied(text.words(), in)
                : List.of();
    }

    private Answer combined(Proof proof, Set<DocumentKind> in) {
        if (proof instanceof Proof.All all) {
            return DatedValue.of(all)
                    .map(measured::dated)
                    .orElseGet(() ->
                            Answer.all(all.of().stream().map(one -> of(one, in)).toList()));
        }
        if (proof instanceof Proof.Any any) {
            return Answer.any(any.of().stream().map(one -> of(one, in)).toList());
        }
        if (proof instanceof Proof.AtLeast some) {
            return Answer.atLeast(
                    some.count(), some.of().stream().map(one -> of(one, in)).toList());
        }
        if (proof instanceof Proof.Not not) {
            var inner = of(not.of(), in);
            return inner.is(Answer.Verdict.NOT_SHOWN) ? Answer.met(List.of(), true) : inner.not();
        }
        return proof instanceof Proof.ForPerson ? Answer.FOR_PERSON : Answer.NOT_SHOWN;
    }

    static Set<DocumentKind> kinds(List<EvidenceKind> evidence) {
        var kinds = EnumSet.noneOf(DocumentKind.class);
        evidence.forEach(kind -> kinds.addAll(kind.documents()));
        return kinds.isEmpty() ? EnumSet.allOf(DocumentKind.class) : kinds;
    }

    private Answer asserts(Proof.Asserts asserts, Set<DocumentKind> in) {
        if (MALIGNANT.contains(asserts.concept())) {
            var facts = new Malignancy(file).invasive();
            return facts.isEmpty()
                    ? Answer.NOT_SHOWN
                    : Answer.met(
                            Words.of(facts),
                            facts.stream().anyMatch(fact -> Trust.of(fact).atLeast(Trust.FAIR)));
        }
        var found = file.findings()
                .present()
                .filter(finding -> in.contains(finding.document()) && finding.surety() == Surety.DEFINITE)
                .filter(finding -> finding.concept().name().endsWith(asserts.concept()))
                .toList();
        if (!found.isEmpty()) {
            return Answer.met(evidence(found), found.stream().anyMatch(Finding::sure));
        }
        var printed = words.find(List.of(asserts.concept()), in);
        return printed.isEmpty() ? denied(asserts) : Answer.met(printed, true);
    }

    /** Broken only where the papers that know the end deny an illness, and no paper anywhere tells or suspects it. */
    private Answer denied(Proof.Asserts asserts) {
        var spoken = file.findings().all().stream()
                .filter(Finding::ofPatient)
                .filter(finding -> finding.concept().kind() != ConceptKind.SYMPTOM
                        && finding.concept().name().endsWith(asserts.concept()))
                .toList();
        var denials = spoken.stream()
                .filter(finding -> finding.polarity() == Polarity.ABSENT && LAST.contains(finding.document()))
                .filter(finding -> !OF_NOW.matcher(finding.section()).matches())
                .toList();
        boolean told = spoken.stream().anyMatch(finding -> finding.polarity() == Polarity.PRESENT);
        return denials.isEmpty() || told ? Answer.NOT_SHOWN : Answer.contradicted(evidence(denials), false);
    }

    /** Broken only where most of the six are spoken of. */
    private Answer activities(Proof.Number number, Set<DocumentKind> in) {
        return new DailyActivities(file)
                .of(in)
                .map(count -> {
                    if (number.comparison().holds(BigDecimal.valueOf(count.lost()), number.value())) {
                        return Answer.met(count.words(), true);
                    }
                    return count.rated() >= SPOKEN_OF ? Answer.contradicted(count.words(), true) : Answer.NOT_SHOWN;
                })
                .orElse(Answer.NOT_SHOWN);
    }

    /** Days counted between spans: met or broken only where all days that the words may mean say the same. */
    private Answer between(Proof.DaysBetween between) {
        var from = days.of(between.from());
        var to = days.of(between.to());
        boolean byClaim = to.isEmpty();
        if (byClaim) {
            to = days.of(Proof.Event.CLAIM); // nothing is assessed after the claim
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Answer.NOT_SHOWN;
        }
        long most = java.time.temporal.ChronoUnit.DAYS.between(
                from.get().days().first(), to.get().days().last());
        long least = java.time.temporal.ChronoUnit.DAYS.between(
                from.get().days().last(), to.get().days().first());
        boolean mostHolds = between.comparison().holds(BigDecimal.valueOf(most), BigDecimal.valueOf(between.days()));
        boolean leastHolds = between.comparison().holds(BigDecimal.valueOf(least), BigDecimal.valueOf(between.days()));
        var shown = new ArrayList<Evidence>(to.get().words());
        shown.addAll(from.get().words());
        boolean onlyOfStay = !mostHolds
                && between.to() == Proof.Event.ASSESSMENT
                && LastingLoss.isOver(file, between)
                && days.isOfStay(to.get());
        if (onlyOfStay) {
            return Answer.NOT_SHOWN; // nobody has looked again when the time was over
        }
        if (!mostHolds && !leastHolds) {
            return Answer.contradicted(shown, true);
        }
        return mostHolds && leastHolds && !byClaim ? Answer.met(shown, true) : Answer.NOT_SHOWN;
    }

    private Answer limbs(Proof.Number asked) {
        var severed = new SeveredLimbs(file);
        if (severed.count() == 0) {
            return Answer.NOT_SHOWN;
        }
        return asked.comparison().holds(BigDecimal.valueOf(severed.count()), asked.value())
                ? Answer.met(severed.words(), true)
                : Answer.contradicted(severed.words(), false);
    }

    private Answer grade(Proof.Grade grade, Set<DocumentKind> in) {
        var all = file.findings()
                .present()
                .filter(finding -> in.contains(finding.document())
                        && finding.concept().name().startsWith(grade.scale()))
                .filter(finding -> degree(finding) >= 0)
                .toList();
        var holding = all.stream()
                .filter(finding -> grade.comparison()
                        .holds(BigDecimal.valueOf(degree(finding)), BigDecimal.valueOf(grade.value())))
                .toList();
        if (WeakLimbs.count(holding) >= grade.limbs()) {
            return Answer.met(evidence(holding), holding.stream().anyMatch(Finding::sure));
        }
        boolean ofWhole = !grade.scale().equals("肌力"); // other limbs may be weaker
        return ofWhole && !all.isEmpty() ? Answer.contradicted(evidence(all), false) : Answer.NOT_SHOWN;
    }

    /** Roman or Arabic; -1 where there is none. */
    private static int degree(Finding finding) {
        var text = TumourStage.roman(finding.value().map(Measure::text).orElse(""));
        var digits = Pattern.compile("[0-5]").matcher(text);
        if (digits.find()) {
            return Integer.parseInt(digits.group());
        }
        var roman = Pattern.compile("^(IV|V|I{1,3})").matcher(text);
        return roman.find() ? List.of("", "I", "II", "III", "IV", "V").indexOf(roman.group(1)) : -1;
    }

    /** All stages given in that system have to agree. */
    private Answer stage(Proof.Stage stage) {
        var given = stages.of(stage.system());
        if (given.isEmpty()) {
            return Answer.NOT_SHOWN;
        }
        var wanted = stage.anyOf().stream().map(TumourStage::roman).toList();
        var fitting = given.stream().filter(one -> fits(one.value(), wanted)).toList();
        var shown = given.stream().map(TumourStage.Given::words).distinct().toList();
        boolean sure = given.stream().anyMatch(TumourStage.Given::sure);
        if (fitting.size() == given.size()) {
            return Answer.met(shown, sure);
        }
        return fitting.isEmpty() ? Answer.contradicted(shown, sure) : Answer.NOT_SHOWN;
    }

    /** T1N0M0 is also said where no M is printed. */
    private static boolean fits(String given, List<String> wanted) {
        return wanted.contains(given) || !given.contains("M") && given.startsWith("T") && wanted.contains(given + "M0");
    }

    private Answer codes(List<CodeRange> ranges) {
        var claimed = file.claim().illness().code();
        var facts = file.facts()
                .each(FactKey.ICD_10)
                .filter(fact -> ranges.stream().anyMatch(range -> range.contains(fact.value())))
                .toList();
        boolean byClaim = claimed.filter(code -> ranges.stream().anyMatch(range -> range.contains(code)))
                .isPresent();
        return byClaim || !facts.isEmpty() ? Answer.met(Words.of(facts), true) : Answer.NOT_SHOWN;
    }

    private static List<Evidence> evidence(List<Finding> findings) {
        return findings.stream().map(Finding::evidence).distinct().toList();
    }
}
