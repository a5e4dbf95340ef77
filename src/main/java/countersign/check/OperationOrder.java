package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An operation lies within the stay that its papers tell of. */
final class OperationOrder {

    /** What other papers say of an operation longer ago belongs to the history. */
    private static final long HISTORY_DAYS = 60;

    private final List<Paper> papers;
    private final List<Stay> stays;

    OperationOrder(CaseFile file) {
        papers = Paper.of(file);
        stays = Stay.of(file);
    }

    /** One flag for each day that is outside, with all the words that name it. */
    Stream<Flag> flags() {
        Map<LocalDate, List<Flag>> byDay = new LinkedHashMap<>();
        for (Paper paper : papers) {
            stayOf(paper)
                    .ifPresent(stay -> paper.facts()
                            .each(FactKey.OPERATION_DATE)
                            .filter(DateOrderCheck::isSure)
                            .flatMap(operation -> outside(stay, paper, operation).stream())
                            .forEach(flag -> byDay.computeIfAbsent(
                                            (LocalDate) flag.arguments().get(0), day -> new ArrayList<>())
                                    .add(flag)));
        }
        return byDay.values().stream().map(OperationOrder::join);
    }

    private Optional<Stay> stayOf(Paper paper) {
        if (stays.size() == 1) {
            return Optional.of(stays.get(0));
        }
        return stays.stream()
                .filter(stay -> stay.papers().contains(paper) || stay.hasNumberOf(paper))
                .findFirst()
                .filter(stay ->
                        stays.stream().filter(other -> other.hasNumberOf(paper)).count() < 2);
    }

    private static Optional<Flag> outside(Stay stay, Paper paper, Fact<LocalDate> operation) {
        var day = operation.value();
        var in = limit(stay.admissions(), paper);
        var out = limit(stay.discharges(), paper);
        if (in.isPresent() && day.isBefore(in.get().value())) {
            boolean history = paper.kind() != DocumentKind.OPERATION_RECORD
                    && ChronoUnit.DAYS.between(day, in.get().value()) > HISTORY_DAYS;
            return history
                    ? Optional.empty()
                    : Optional.of(DateOrderCheck.flag("operation-before-admission", operation, in.get()));
        }
        return out.filter(fact -> day.isAfter(fact.value()))
                .map(fact -> DateOrderCheck.flag("operation-after-discharge", operation, fact));
    }

    /** The date of most papers, where it stands in this one if it does. */
    private static Optional<Fact<LocalDate>> limit(Votes<LocalDate> votes, Paper paper) {
        var most = votes.most();
        var sure = votes.facts().stream()
                .filter(fact -> most.isPresent() && fact.value().equals(most.get()))
                .filter(DateOrderCheck::isSure)
                .toList();
        return sure.stream()
                .filter(fact -> fact.evidence().page().file().equals(paper.file()))
                .findFirst()
                .or(() -> sure.stream().findFirst());
    }

    private static Flag join(List<Flag> flags) {
        var first = flags.get(0);
        var words = Stream.of(0, 1)
                .flatMap(side -> flags.stream()
                        .flatMap(flag -> flag.evidence().stream().skip(side).limit(1)))
                .distinct()
                .toList();
        return new Flag(first.kind(), first.certainty(), first.reason(), first.arguments(), words);
    }
}
