package countersign.check;

import static countersign.model.adjudication.FlagKind.LATE_REPORT;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.plan.Criterion;
import countersign.model.plan.Definition;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.Proof;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A claim is reported within the plan's window, its last day included. */
final class LateReportCheck implements Check {

    /** What is left of an illness is judged half a year after it. */
    private static final long RESIDUAL = 180;

    @Override
    public List<Flag> run(CaseFile file) {
        var rules = file.plan().rules();
        var diagnosed = file.claim().illness().diagnosed();
        var reported = file.claim().reported();
        long days = ChronoUnit.DAYS.between(diagnosed, reported);
        boolean assumed = rules.isAssumed("claim-window-days");
        return rules.claimWindowDays()
                .filter(window -> days > window + lasting(file))
                .map(window -> new Flag(
                        LATE_REPORT,
                        assumed ? Certainty.PROBABLE : Certainty.CERTAIN,
                        "window",
                        List.of(reported, days, diagnosed, window),
                        Words.ofDay(file, diagnosed),
                        assumed))
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * For so many days a loss has to last before it is the illness of the list at all: nobody can claim it earlier, so
     * the window begins with the day on which the definition can first be met.
     */
    private static long lasting(CaseFile file) {
        var coverage = Coverage.of(file);
        long ofGroup = coverage.filter(found -> found.illness().group() == IllnessGroup.RESIDUAL_STATE)
                .map(found -> RESIDUAL)
                .orElse(0L);
        return Math.max(ofGroup, asked(file, coverage));
    }

    private static long asked(CaseFile file, Optional<Coverage> coverage) {
        return coverage
                .flatMap(found -> file.plan().definition(found.illness()))
                .map(Definition::criteria)
                .orElse(List.of())
                .stream()
                .map(Criterion::proof)
                .flatMap(LateReportCheck::parts)
                .filter(Proof.DaysBetween.class::isInstance)
                .map(Proof.DaysBetween.class::cast)
                .filter(between -> between.comparison()
                        .holds(BigDecimal.valueOf(between.days()), BigDecimal.valueOf(between.days())))
                .mapToLong(Proof.DaysBetween::days)
                .max()
                .orElse(0);
    }

    private static Stream<Proof> parts(Proof proof) {
        return proof instanceof Proof.All all
                ? all.of().stream()
                        .filter(part ->
                                part instanceof Proof.DaysBetween between && between.to() == Proof.Event.ASSESSMENT)
                : Stream.of(proof);
    }
}
