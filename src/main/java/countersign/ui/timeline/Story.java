package countersign.ui.timeline;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.FlagState;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.NumberedFlag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the documents of a claim date, in the order of days, lane by lane, and what of it does not fit.
 *
 * @param without dates that a person typed and that are none
 */
record Story(
        Optional<Membership> membership,
        List<Happening> happenings,
        List<Contradiction> contradictions,
        List<Evidence> without) {

    static final Story EMPTY = new Story(Optional.empty(), List.of(), List.of(), List.of());

    private static final Set<String> DATES = Set.of(
            FactKey.VISIT_DATE.id(),
            FactKey.ADMISSION_DATE.id(),
            FactKey.DISCHARGE_DATE.id(),
            FactKey.OPERATION_DATE.id(),
            FactKey.SAMPLING_DATE.id(),
            FactKey.REPORT_DATE.id(),
            FactKey.ISSUE_DATE.id(),
            FactKey.ONSET.id());

    Story {
        happenings = List.copyOf(happenings);
        contradictions = List.copyOf(contradictions);
        without = List.copyOf(without);
    }

    /** The days that stand for the member and the plan. */
    record Membership(LocalDate joined, LocalDate coverFrom, int waiting, LocalDate diagnosed, LocalDate reported) {}

    static Story of(CaseView view) {
        return view.file().map(file -> of(view, file)).orElse(EMPTY);
    }

    /** How many documents they stand in. */
    int documents() {
        return (int) happenings.stream()
                .flatMap(happening -> happening.places().stream())
                .map(words -> words.page().file())
                .distinct()
                .count();
    }

    private static Story of(CaseView view, CaseFile file) {
        var happenings = new ArrayList<Happening>();
        for (Happening told : Telling.of(view, file)) {
            int known = IntStream.range(0, happenings.size())
                    .filter(i -> happenings.get(i).same(told))
                    .findFirst()
                    .orElse(-1);
            if (known < 0) {
                happenings.add(told);
            } else {
                happenings.set(known, joined(happenings.get(known), told));
            }
        }
        withinStays(happenings);
        happenings.sort(Comparator.comparing(Happening::lane)
                .thenComparing(happening -> happening.days().first())
                .thenComparing(happening -> happening.days().last()));
        var member = file.claim().member();
        var waiting = file.plan().rules().waiting();
        var membership = new Membership(
                member.joined(),
                waiting.coverFrom(member),
                waiting.days(),
                file.claim().illness().diagnosed(),
                file.claim().reported());
        return new Story(Optional.of(membership), happenings, contradictions(view, happenings), without(view));
    }

    /** An admission that other papers tell of with its end happened once. */
    private static void withinStays(List<Happening> happenings) {
        for (Happening day : List.copyOf(happenings)) {
            if (day.lane() != Lane.ADMISSIONS || day.stay() || !day.key().equals(Optional.of(FactKey.ADMISSION_DATE))) {
                continue;
            }
            IntStream.range(0, happenings.size())
                    .filter(i -> happenings.get(i).stay()
                            && happenings
                                    .get(i)
                                    .days()
                                    .first()
                                    .equals(day.days().first()))
                    .findFirst()
                    .ifPresent(i -> {
                        happenings.set(i, joined(happenings.get(i), day));
                        happenings.remove(day);
                    });
        }
    }

    private static Happening joined(Happening one, Happening other) {
        var places = new ArrayList<>(one.places());
        other.places().stream()
                .filter(words -> places.stream().noneMatch(known -> known.page().equals(words.page())))
                .forEach(places::add);
        var flags = new ArrayList<>(one.flags());
        other.flags().stream().filter(flag -> !flags.contains(flag)).forEach(flags::add);
        return new Happening(
                one.lane(), one.days(), one.stay(), one.title(), places, one.key(), flags, one.elsewhere());
    }

    private static List<Contradiction> contradictions(CaseView view, List<Happening> happenings) {
        var found = new ArrayList<Contradiction>();
        for (NumberedFlag flag : view.flags()) {
            if (flag.state() == FlagState.DISMISSED) {
                continue;
            }
            var between = flag.evidence().stream()
                    .flatMap(words -> IntStream.range(0, happenings.size())
                            .filter(i ->
                                    happenings.get(i).places().stream().anyMatch(place -> Telling.same(words, place)))
                            .boxed()
                            .limit(1))
                    .distinct()
                    .toList();
            if (!between.isEmpty()) {
                found.add(new Contradiction(flag, between));
            }
        }
        return found;
    }

    private static List<Evidence> without(CaseView view) {
        return view.state().corrections().stream()
                .map(read -> read.correction())
                .filter(correction -> correction.fact().filter(DATES::contains).isPresent())
                .filter(correction -> view.file().stream()
                        .flatMap(file -> file.facts().facts().stream())
                        .noneMatch(fact -> correction
                                        .fact()
                                        .filter(fact.key().id()::equals)
                                        .isPresent()
                                && fact.evidence().page().equals(correction.page())
                                && Telling.same(
                                        fact.evidence(),
                                        new Evidence(correction.page(), correction.box(), correction.text()))))
                .map(correction -> new Evidence(correction.page(), correction.box(), correction.text()))
                .toList();
    }
}
