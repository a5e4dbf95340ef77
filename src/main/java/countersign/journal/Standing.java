package countersign.journal;

import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Stage;
import countersign.model.journal.Event;
import countersign.model.journal.KnownEvent;
import countersign.model.page.Correction;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a claim stands after its events.
 *
 * @param opened what its opening said of it
 * @param raised flags by id, in the order in which they were raised
 * @param judged by flag id, the last judgement
 * @param corrections what persons read on pages and nobody took back, oldest first
 * @param decisions all, also those that lost
 * @param decided the decision that stands
 * @param questions by flag id, what a medical advisor was asked and has not answered yet
 * @param answers by flag id, the last answer
 */
public record Standing(
        Stage stage,
        int round,
        Optional<ClaimSummary> opened,
        Map<String, Flag> raised,
        Map<String, KnownEvent> judged,
        List<KnownEvent> corrections,
        List<KnownEvent> notes,
        List<KnownEvent> decisions,
        Optional<KnownEvent> decided,
        Map<String, KnownEvent> questions,
        Map<String, KnownEvent> answers) {

    public Standing {
        raised = Collections.unmodifiableMap(raised);
        judged = Collections.unmodifiableMap(judged);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
        questions = Collections.unmodifiableMap(questions);
        answers = Collections.unmodifiableMap(answers);
    }

    /** @param events in the order of {@code EventStore.of} */
    public static Standing after(List<KnownEvent> events) {
        var fold = new Fold();
        events.forEach(fold::take);
        return fold.standing();
    }

    /** The corrections by themselves, as they are put to the pages. */
    public List<Correction> corrected() {
        return corrections.stream()
                .map(event -> ((Event.WordsRead) event.content()).correction())
                .toList();
    }

    public FlagState stateOf(String flag) {
        var judgement = judged.get(flag);
        return judgement == null ? FlagState.OPEN : state(judgement.content());
    }

    /** What a judgement makes of its flag. */
    public static FlagState state(Event judgement) {
        return switch (judgement.type()) {
            case FLAG_CONFIRMED -> FlagState.CONFIRMED;
            case FLAG_DISMISSED -> FlagState.DISMISSED;
            case FLAG_ASKED -> FlagState.ASKED;
            default -> FlagState.OPEN;
        };
    }
}
