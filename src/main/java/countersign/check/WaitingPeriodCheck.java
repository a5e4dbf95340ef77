package countersign.check;

import static countersign.model.adjudication.FlagKind.WAITING_PERIOD;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No plan pays for an illness that shows in the first days of membership; what shows before them is pre-existing. */
final class WaitingPeriodCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var waiting = file.plan().rules().waiting();
        if (waiting.accidentsExempt() && file.claim().illness().accident()) {
            return ofAccident(file);
        }
        List<Flag> flags = new ArrayList<>();
        diagnosis(file).ifPresent(flags::add);
        visit(file).ifPresent(flags::add);
        symptoms(file).ifPresent(flags::add);
        return flags;
    }

    /** An accident is covered from the day of joining, where some paper shows that it was one. */
    private static List<Flag> ofAccident(CaseFile file) {
        var day = file.claim().illness().diagnosed();
        boolean doubtful = isInside(file, day) && !file.documents().isEmpty() && !new Accident(file).isShown();
        return doubtful
                ? List.of(flag(
                        file, Certainty.CANNOT_TELL, "accident-not-shown", DateSpan.day(day), Words.ofDay(file, day)))
                : List.of();
    }

    private static Optional<Flag> diagnosis(CaseFile file) {
        var day = file.claim().illness().diagnosed();
        if (!isInside(file, day)) {
            return Optional.empty();
        }
        boolean injury = file.plan().rules().waiting().accidentsExempt() && new Accident(file).mayBe();
        return Optional.of(flag(
                file,
                injury ? Certainty.CANNOT_TELL : Certainty.CERTAIN,
                injury ? "injury" : "diagnosis",
                DateSpan.day(day),
                Words.ofDay(file, day)));
    }

    private static Optional<Flag> visit(CaseFile file) {
        List<Fact<LocalDate>> early = Stream.concat(
                        file.facts().each(FactKey.VISIT_DATE).filter(fact -> isVisit(fact.document())),
                        file.facts().each(FactKey.ADMISSION_DATE))
                .filter(fact -> isInside(file, fact.value()))
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                .sorted(Comparator.comparing(Fact::value))
                .toList();
        if (early.isEmpty()) {
            return Optional.empty();
        }
        boolean solid = early.stream().anyMatch(fact -> Trust.of(fact) == Trust.SOLID);
        return Optional.of(flag(
                file,
                solid ? Certainty.CERTAIN : Certainty.PROBABLE,
                "visit",
                DateSpan.day(early.get(0).value()),
                Words.of(early)));
    }

    private static boolean isVisit(DocumentKind kind) {
        return kind == DocumentKind.OUTPATIENT_RECORD || kind == DocumentKind.IMAGING_REPORT;
    }

    private static Optional<Flag> symptoms(CaseFile file) {
        List<Fact<DateSpan>> early = file.facts()
                .each(FactKey.ONSET)
                .filter(onset -> mayLieInside(file, onset.value()))
                .filter(onset -> !isToldExactly(file, onset))
                .filter(Readings::agreeOnNumbers)
                .sorted(Comparator.comparing(onset -> certainty(file, onset)))
                .toList();
        if (early.isEmpty()) {
            return Optional.empty();
        }
        var surest = early.get(0);
        var certainty = certainty(file, surest);
        return Optional.of(flag(
                file,
                certainty,
                certainty == Certainty.CANNOT_TELL ? "symptoms-maybe" : "symptoms",
                surest.value(),
                Words.of(early)));
    }

    /** 1年余 in the complaint, half a year in a later visit, and the very day in a history: the day counts. */
    private static boolean isToldExactly(CaseFile file, Fact<DateSpan> onset) {
        var rough = onset.value();
        return !liesInside(file, rough)
                && file.facts()
                        .each(FactKey.ONSET)
                        .map(Fact::value)
                        .anyMatch(exact -> !exact.first().plusDays(1).isBefore(exact.last())
                                && !exact.equals(rough)
                                && !exact.first().isBefore(rough.first())
                                && !exact.last().isAfter(rough.last()));
    }

    private static Certainty certainty(CaseFile file, Fact<DateSpan> onset) {
        if (!liesInside(file, onset.value())) {
            return Certainty.CANNOT_TELL;
        }
        return Trust.of(onset) == Trust.SOLID ? Certainty.CERTAIN : Certainty.PROBABLE;
    }

    /** What most likely was before joining is another matter. */
    private static boolean mayLieInside(CaseFile file, DateSpan span) {
        return span.mayWellLieBefore(coverFrom(file)) && !span.mostlyLiesBefore(joined(file));
    }

    private static boolean liesInside(CaseFile file, DateSpan span) {
        return span.liesBefore(coverFrom(file)) && !span.mayLieBefore(joined(file));
    }

    private static boolean isInside(CaseFile file, LocalDate day) {
        return liesInside(file, DateSpan.day(day));
    }

    private static LocalDate joined(CaseFile file) {
        return file.claim().member().joined();
    }

    private static LocalDate coverFrom(CaseFile file) {
        return file.plan().rules().waiting().coverFrom(file.claim().member());
    }

    private static Flag flag(CaseFile file, Certainty certainty, String reason, DateSpan when, List<Evidence> words) {
        boolean assumed = file.plan().rules().isAssumed("waiting");
        return new Flag(
                WAITING_PERIOD,
                assumed && certainty == Certainty.CERTAIN ? Certainty.PROBABLE : certainty,
                reason,
                List.of(
                        when.first(),
                        when.last(),
                        joined(file),
                        coverFrom(file),
                        file.plan().rules().waiting().days()),
                words,
                assumed);
    }
}
