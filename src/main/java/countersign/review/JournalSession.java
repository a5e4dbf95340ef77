package countersign.review;

import countersign.journal.Author;
import countersign.journal.Check;
import countersign.journal.Place;
import countersign.journal.Standing;
import countersign.journal.Verifier;
import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.journal.Event;
import countersign.model.journal.Event.FlagJudged;
import countersign.model.journal.KnownEvent;
import countersign.model.opinion.Opinion;
import countersign.model.page.Correction;
import countersign.review.CaseState.JudgedFlag;
import countersign.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A claim on the store: every act is an event, and the state is folded from all of them again. */
final class JournalSession implements ReviewSession {

    private static final String OTHER = "other";
    private static final String OPINION = "opinion";
    private static final int LONGEST = 10_000;
    /** A ruling goes to the member: a word alone explains nothing. */
    private static final int LEAST_WORDS = 10;

    private static final Outcome TOO_LONG = Outcome.refused(Refusal.TOO_LONG);

    private final Store store;
    private final Reviewer reviewer;
    private final Author author;
    private final Following following;
    private final UUID claim;
    private final CaseFold fold;
    private final UndoStack steps = new UndoStack();
    private final List<Consumer<CaseState>> listeners = new CopyOnWriteArrayList<>();
    private final Runnable stopListening;
    private Optional<CheckedClaim> checked;
    private Standing standing;
    private CaseState state;
    private boolean acting;

    JournalSession(Store store, Reviewer reviewer, Author author, Following following, UUID claim) {
        this.store = store;
        this.reviewer = reviewer;
        this.author = author;
        this.following = following;
        this.claim = claim;
        fold = new CaseFold(store.keys());
        standing = Standing.after(store.events().of(claim));
        checked = following.catchUp(claim, store.claims().checked(claim), standing);
        state = fold();
        stopListening = store.onChange(this::changed);
    }

    @Override
    public synchronized CaseState state() {
        return state;
    }

    @Override
    public boolean may(Action action) {
        return Authority.may(reviewer.role(), action);
    }

    @Override
    public Outcome confirm(String flag) {
        return judge(new Event.FlagConfirmed(flag), true);
    }

    @Override
    public Outcome dismiss(String flag, String reason, String text) {
        boolean said = !reason.isBlank() && !(reason.equals(OTHER) && text.isBlank());
        return tooLong(reason, text) ? TOO_LONG : judge(new Event.FlagDismissed(flag, reason, text), said);
    }

    @Override
    public Outcome ask(String flag, Addressee to, String text) {
        return tooLong(text) ? TOO_LONG : judge(new Event.FlagAsked(flag, to, text), !text.isBlank());
    }

    @Override
    public synchronized Outcome correct(Correction correction) {
        if (!may(Action.CORRECT)) {
            return Outcome.refused(Refusal.ROLE);
        }
        if (correction.text().isBlank()) {
            return Outcome.refused(Refusal.TEXT_MISSING);
        }
        if (tooLong(correction.text())) {
            return TOO_LONG;
        }
        Event.WordsRead words =
                correction.changes() ? new Event.FactCorrected(correction) : new Event.FactAccepted(correction);
        return record(words, event -> steps.add(event, words));
    }

    @Override
    public Optional<CheckedClaim> tried(List<Correction> more) {
        Optional<CheckedClaim> before;
        List<Correction> all;
        synchronized (this) {
            before = checked;
            all = Stream.concat(standing.corrected().stream(), more.stream()).toList();
        }
        var tried = before.map(known -> following.tried(known, all));
        return masked() ? tried.map(Masking::of) : tried;
    }

    @Override
    public synchronized Outcome undo() {
        var last = steps.toUndo();
        if (last.isEmpty()) {
            return Outcome.refused(Refusal.NOTHING_TO_UNDO);
        }
        return record(last.get().undo(), event -> steps.undone());
    }

    @Override
    public synchronized Outcome redo() {
        var last = steps.toRedo();
        if (last.isEmpty()) {
            return Outcome.refused(Refusal.NOTHING_TO_UNDO);
        }
        return record(last.get().redo(), steps::redone);
    }

    @Override
    public synchronized Outcome addNote(String text) {
        if (!may(Action.ADD_NOTE)) {
            return Outcome.refused(Refusal.ROLE);
        }
        if (text.isBlank()) {
            return Outcome.refused(Refusal.REASON_MISSING);
        }
        return tooLong(text) ? TOO_LONG : record(new Event.NoteAdded(text), event -> {});
    }

    @Override
    public synchronized Outcome decide(Decision decision, String reason, String text, Map<String, String> overrides) {
        return decide(new Event.DecisionVerified(decision, reason, text, overrides));
    }

    private Outcome decide(Event.DecisionVerified decided) {
        boolean approval = decided.decision() == Decision.APPROVE;
        var overrides = decided.overrides();
        if (!may(Action.DECIDE)) {
            return Outcome.refused(Refusal.ROLE);
        }
        if (standing.stage() != Stage.VERIFY) {
            return Outcome.refused(Refusal.ALREADY_DECIDED);
        }
        if (!approval && decided.reason().isBlank() && decided.text().isBlank()) {
            return Outcome.refused(Refusal.REASON_MISSING);
        }
        if (tooLong(decided.reason(), decided.text())
                || tooLong(overrides.values().toArray(String[]::new))) {
            return TOO_LONG;
        }
        var inTheWay = approval ? unanswered(overrides) : List.<String>of();
        return inTheWay.isEmpty()
                ? record(decided, event -> steps.clear())
                : new Outcome.Refused(Refusal.OPEN_CRITICAL_FLAGS, inTheWay);
    }

    @Override
    public synchronized Outcome refer(String question, List<String> about) {
        return decide(new Event.DecisionVerified(Decision.REFER_ADVISOR, OPINION, question, Map.of(), about));
    }

    @Override
    public synchronized Outcome advise(Opinion opinion) {
        if (!may(Action.ADVISE)) {
            return Outcome.refused(Refusal.ROLE);
        }
        if (state.proceedings().questions().isEmpty()) {
            return Outcome.refused(Refusal.NO_QUESTION);
        }
        if (opinion.reasoning().isBlank()) {
            return Outcome.refused(Refusal.REASON_MISSING);
        }
        if (!opinion.noTie()) {
            return Outcome.refused(Refusal.TIE_NOT_DECLARED);
        }
        if (tooLong(opinion.reasoning())) {
            return TOO_LONG;
        }
        return record(
                standing.stage() == Stage.ADVISE ? new Event.DecisionAdvised(opinion) : new Event.FlagAnswered(opinion),
                event -> steps.clear());
    }

    @Override
    public synchronized Outcome signOff(Decision outcome, Optional<UUID> kept, String reason, String text) {
        return rule(new Event.DecisionSignedOff(outcome, kept, reason, text), reason, text);
    }

    @Override
    public synchronized Outcome giveBack(String reason, String text) {
        return rule(new Event.ClaimReopened(reason, text), reason, text);
    }

    private Outcome rule(Event ruling, String reason, String text) {
        var refusal = mayNotSignOff();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (reason.isBlank() || text.strip().length() < LEAST_WORDS) {
            return Outcome.refused(Refusal.REASON_MISSING);
        }
        return tooLong(reason, text) ? TOO_LONG : record(ruling, event -> steps.clear());
    }

    @Override
    public synchronized Optional<Refusal> mayNotSignOff() {
        if (!may(Action.SIGN_OFF)) {
            return Optional.of(Refusal.ROLE);
        }
        if (standing.stage() != Stage.SIGNOFF && standing.stage() != Stage.DISPUTE) {
            return Optional.of(Refusal.ALREADY_DECIDED);
        }
        boolean tookPart = state.proceedings().tookPart().stream()
                .anyMatch(by -> by.actor().equals(reviewer.id()));
        return tookPart ? Optional.of(Refusal.FOUR_EYES) : Optional.empty();
    }

    @Override
    public synchronized Outcome object(String text) {
        if (!may(Action.OBJECT)) {
            return Outcome.refused(Refusal.ROLE);
        }
        if (standing.stage() != Stage.CLOSED) {
            return Outcome.refused(Refusal.NOT_CLOSED);
        }
        if (text.isBlank()) {
            return Outcome.refused(Refusal.TEXT_MISSING);
        }
        return tooLong(text) ? TOO_LONG : record(new Event.ObjectionReceived(text), event -> {});
    }

    @Override
    public Optional<Check> doubt(UUID event) {
        var verifier = new Verifier(store.keys());
        return store.events().of(claim).stream()
                .map(KnownEvent::signed)
                .filter(signed -> signed.id().equals(event))
                .findFirst()
                .flatMap(signed -> verifier.check(claim, signed));
    }

    @Override
    public Map<String, String> draft() {
        return store.drafts().find(draftKey());
    }

    @Override
    public void keepDraft(Map<String, String> draft) {
        store.drafts().keep(draftKey(), draft);
    }

    private String draftKey() {
        return reviewer.id() + "\n" + claim;
    }

    @Override
    public Runnable onChange(Consumer<CaseState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        stopListening.run();
        listeners.clear();
    }

    private synchronized Outcome judge(FlagJudged judgement, boolean said) {
        if (!may(Action.JUDGE_FLAG)) {
            return Outcome.refused(Refusal.ROLE);
        }
        var flag = state.flags().stream()
                .filter(known -> known.id().equals(judgement.flag()))
                .findFirst();
        if (flag.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN_FLAG);
        }
        if (!said) {
            return Outcome.refused(Refusal.REASON_MISSING);
        }
        var before = judgement(judgement.flag());
        if (before.map(judgement::equals).orElse(false)) {
            return new Outcome.Recorded(state);
        }
        return record(judgement, event -> steps.add(flag.get().flag(), before, judgement));
    }

    private static boolean tooLong(String... texts) {
        return Arrays.stream(texts).anyMatch(text -> text.length() > LONGEST);
    }

    private Optional<FlagJudged> judgement(String flag) {
        return Optional.ofNullable(standing.judged().get(flag)).map(event -> (FlagJudged) event.content());
    }

    private List<String> unanswered(Map<String, String> overrides) {
        return state.openCritical().stream()
                .map(JudgedFlag::id)
                .filter(id -> overrides.getOrDefault(id, "").isBlank())
                .toList();
    }

    /** @param then told the id of the entry once it is on disk */
    private Outcome record(Event event, Consumer<UUID> then) {
        var place = new Place(
                claim, standing.round(), standing.stage(), store.events().head(claim));
        var written = author.write(event, place);
        acting = true;
        try {
            store.events().record(List.of(written));
            then.accept(written.id());
            follow();
        } finally {
            acting = false;
        }
        refresh();
        return new Outcome.Recorded(state);
    }

    private void changed(UUID other) {
        if (!other.equals(claim)) {
            return;
        }
        synchronized (this) {
            if (acting) {
                return; // this session's own event: it refreshes by itself
            }
            checked = store.claims().checked(claim);
            acting = true;
            try {
                follow();
            } finally {
                acting = false;
            }
            refresh();
        }
    }

    /** A correction by whomever changes the facts and flags. */
    private void follow() {
        standing = Standing.after(store.events().of(claim));
        checked = following.catchUp(claim, checked, standing);
    }

    private void refresh() {
        standing = Standing.after(store.events().of(claim));
        state = fold();
        listeners.forEach(listener -> listener.accept(state));
    }

    private CaseState fold() {
        var summary = store.claims()
                .summary(claim)
                .orElseThrow(() -> new IllegalArgumentException("no such claim in this store"));
        var events = store.events().of(claim);
        var whole = new CaseState(
                summary,
                checked,
                standing.stage(),
                standing.round(),
                fold.flags(checked, standing),
                fold.corrections(standing),
                fold.notes(standing),
                fold.decisions(standing),
                fold.history(events),
                steps.toUndo().map(UndoStack.Done::step),
                steps.toRedo().map(UndoStack.Done::step),
                fold.proceedings(events, standing));
        return masked() ? MaskedCase.of(whole) : whole;
    }

    /** An advisor has no use for the numbers of cards. */
    private boolean masked() {
        return reviewer.role() == Role.ADVISOR;
    }
}
