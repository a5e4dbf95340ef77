package countersign.ui.signoff;

import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.EventType;
import countersign.review.CaseState;
import countersign.review.CaseState.By;
import countersign.review.CaseState.ReadAnew;
import countersign.review.Proceedings.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two decisions on one claim that say different things.
 *
 * @param stands the one that came to the platform first
 * @param contested the one that is kept beside it
 */
record Conflict(Part.Decided stands, Part.Decided contested) {

    /** Empty where there is one decision, where both say the same, or where a supervisor has settled it. */
    static Optional<Conflict> of(CaseState state) {
        var stands = state.proceedings().contested();
        if (stands.isEmpty() || !(stands.get() instanceof Part.Decided first)) {
            return Optional.empty();
        }
        return state.proceedings().parts().stream()
                .filter(Part.Decided.class::isInstance)
                .map(Part.Decided.class::cast)
                .filter(other -> other.by().sync() == SyncState.CONTESTED && other.decision() != first.decision())
                .reduce((earlier, later) -> later)
                .map(other -> new Conflict(first, other));
    }

    /** What whoever took that decision had made of each flag by then; open where they had made nothing of it. */
    static Map<String, FlagState> flags(CaseState state, Part.Decided decided) {
        var made = new HashMap<String, FlagState>();
        state.flags().forEach(flag -> made.put(flag.id(), FlagState.OPEN));
        for (CaseState.Past past : state.history()) {
            if (past.event().equals(decided.event())) {
                break;
            }
            if (theirs(past.by(), decided)) {
                past.flag().ifPresent(flag -> state(past.type()).ifPresent(now -> made.replace(flag, now)));
            }
        }
        return made;
    }

    /** The words that whoever took that decision had read otherwise by then. */
    static List<ReadAnew> corrections(CaseState state, Part.Decided decided) {
        var read = new ArrayList<ReadAnew>();
        for (var each : state.corrections()) {
            if (each.correction().changes() && theirs(each.by(), decided)) {
                read.add(each);
            }
        }
        return read;
    }

    /** What whoever took that decision has written down since. */
    static List<CaseState.Note> since(CaseState state, Part.Decided decided) {
        return state.notes().stream()
                .filter(note -> note.by().actor().equals(decided.by().actor())
                        && !note.by().at().isBefore(decided.by().at()))
                .toList();
    }

    private static boolean theirs(By by, Part.Decided decided) {
        return by.actor().equals(decided.by().actor())
                && !by.at().isAfter(decided.by().at());
    }

    private static Optional<FlagState> state(EventType type) {
        return switch (type) {
            case FLAG_REOPENED -> Optional.of(FlagState.OPEN);
            case FLAG_CONFIRMED -> Optional.of(FlagState.CONFIRMED);
            case FLAG_DISMISSED -> Optional.of(FlagState.DISMISSED);
            case FLAG_ASKED -> Optional.of(FlagState.ASKED);
            default -> Optional.empty();
        };
    }
}
