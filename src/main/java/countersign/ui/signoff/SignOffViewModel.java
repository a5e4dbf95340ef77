package countersign.ui.signoff;

import countersign.check.CriteriaReport;
import countersign.journal.Check;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.fact.Evidence;
import countersign.model.opinion.Annotation;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.review.Outcome;
import countersign.review.Proceedings.Part;
import countersign.review.Refusal;
import countersign.review.ReviewSession;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Sequence;
import countersign.ui.kit.SignedDraft;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A claim that waits for a second person, and the ruling that is being written. */
public final class SignOffViewModel {

    /** A ruling goes to the member: a word alone explains nothing. */
    static final int LEAST_WORDS = 10;

    /**
     * What is read of a claim before it is shown, away from the window's thread.
     *
     * @param report what the records say to the definition
     * @param similar closed claims on the same illness under the same plan
     * @param doubts by event, what is wrong with its signature
     * @param refusal why this person may not sign, if they may not
     */
    public record Loaded(
            ReviewSession session,
            CaseView view,
            Optional<CriteriaReport> report,
            List<ClaimSummary> similar,
            Map<UUID, Check> doubts,
            Optional<Refusal> refusal,
            RulingDraft draft) {

        public Loaded {
            similar = List.copyOf(similar);
            doubts = Map.copyOf(doubts);
        }

        public static Loaded of(ReviewSession session, List<ClaimSummary> similar) {
            var view = CaseView.of(session.state());
            var doubts = new java.util.HashMap<UUID, Check>();
            view.state()
                    .proceedings()
                    .parts()
                    .forEach(part -> session.doubt(part.event()).ifPresent(check -> doubts.put(part.event(), check)));
            return new Loaded(
                    session,
                    view,
                    view.file().flatMap(CriteriaReport::of),
                    similar,
                    doubts,
                    session.mayNotSignOff(),
                    RulingDraft.of(session.draft()));
        }
    }

    /**
     * What to show.
     *
     * @param words the place to bring in sight
     * @param request counts up, so that the same place can be asked for again
     */
    public record Look(PageId page, Optional<Box> words, int request) {}

    private final ReviewSession session;
    private final Loaded loaded;
    private final ReadOnlyObjectWrapper<CaseView> view;
    private final SignedDraft<RulingDraft> draft;
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Refusal> refusal;
    private int requests;

    /** @param signed called once the ruling is on disk */
    public SignOffViewModel(Loaded loaded, Sequence work, Clock clock, Runnable signed) {
        this.loaded = loaded;
        session = loaded.session();
        view = new ReadOnlyObjectWrapper<>(loaded.view());
        draft = new SignedDraft<>(
                loaded.draft(),
                RulingDraft.EMPTY,
                now -> session.keepDraft(now.into(session.draft())),
                work,
                clock,
                signed);
        refusal = loaded.refusal();
        lookFirst();
    }

    /** Takes over what the journal says now, and whether this person may still sign. */
    public void show(CaseView now, Optional<Refusal> why) {
        refusal = why;
        view.set(now);
    }

    public ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RulingDraft> draftProperty() {
        return draft.property();
    }

    public ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** When the draft was last on disk. */
    public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
        return draft.savedProperty();
    }

    /** The name of the text that says why nothing was signed. */
    public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
        return draft.failureProperty();
    }

    public ReadOnlyBooleanProperty signingProperty() {
        return draft.signingProperty();
    }

    public List<Part> parts() {
        return view.get().state().proceedings().parts();
    }

    /** What is wrong with the signature of that event. */
    public Optional<Check> doubt(UUID event) {
        return Optional.ofNullable(loaded.doubts().get(event));
    }

    public List<ClaimSummary> similar() {
        return loaded.similar();
    }

    public List<Change> changes() {
        return Change.of(view.get(), loaded.report());
    }

    /** Two decisions on this claim that say different things. */
    Optional<Conflict> conflict() {
        return Conflict.of(view.get().state());
    }

    /** Whether two decisions have to be settled. */
    public boolean conflicting() {
        return conflict().isPresent();
    }

    public List<Choice> choices() {
        return Choice.of(view.get().state().proceedings());
    }

    public Optional<Choice> choice() {
        return choices().stream()
                .filter(choice -> choice.kind().equals(draft.get().choice()))
                .findFirst();
    }

    /** Why this person may not sign, if they may not. */
    public Optional<Refusal> refusal() {
        return refusal;
    }

    /** A signature in the chain does not hold: nothing is signed on top of it. */
    public boolean doubtful() {
        return !loaded.doubts().isEmpty();
    }

    /** What advisors have drawn, the last opinion's marks. */
    public List<Annotation> marks() {
        return view.get().state().proceedings().opinions().stream()
                .map(opinion -> opinion.opinion().marks())
                .filter(marks -> !marks.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    public void choose(int number) {
        var choices = choices();
        if (number >= 1 && number <= choices.size()) {
            change(now -> now.choosing(choices.get(number - 1)));
        }
    }

    public void because(String code) {
        change(now -> now.because(code));
    }

    public void say(String words) {
        change(now -> now.saying(words));
    }

    /** Adds what was written to what has been said since two decisions were made. */
    public void note() {
        var words = draft.get().text().strip();
        if (!words.isEmpty() && session.addNote(words) instanceof Outcome.Recorded) {
            say("");
        }
    }

    /** Whether that person took one of two decisions that have not been settled, and so may speak to it. */
    boolean maySpeak(String person) {
        return conflict()
                .filter(both -> both.stands().by().actor().equals(person)
                        || both.contested().by().actor().equals(person))
                .isPresent();
    }

    public void read(boolean all) {
        change(now -> now.reading(all));
    }

    private void change(UnaryOperator<RulingDraft> how) {
        draft.write(how.apply(draft.get()));
    }

    public Optional<PageId> page() {
        return look.get().map(Look::page);
    }

    public void look(PageId page, Optional<Box> words) {
        requests++;
        look.set(Optional.of(new Look(page, words, requests)));
    }

    public void look(Evidence words) {
        look(words.page(), Optional.of(words.box()));
    }

    /** The page is on screen. */
    public void seen(PageId page) {
        if (!draft.get().seen().contains(page)) {
            draft.note(draft.get().seeing(page));
        }
    }

    public long seenPages() {
        return view.get().pages().stream().filter(draft.get().seen()::contains).count();
    }

    public int pages() {
        return view.get().pages().size();
    }

    public void turn(int by) {
        var all = view.get().pages();
        int at = page().map(all::indexOf).orElse(-1);
        if (!all.isEmpty()) {
            look(all.get(Math.max(0, Math.min(all.size() - 1, at + by))), Optional.empty());
        }
    }

    /** What stands in the way of signing, as the name of a text; empty where nothing does. */
    public Optional<String> missing() {
        var now = draft.get();
        if (doubtful()) {
            return Optional.of("signoff.missing.signature");
        }
        if (choice().isEmpty()) {
            return Optional.of("signoff.missing.choice");
        }
        if (now.reason().isEmpty()) {
            return Optional.of("signoff.missing.reason");
        }
        if (now.text().strip().length() < LEAST_WORDS) {
            return Optional.of("signoff.missing.text");
        }
        if (seenPages() < pages()) {
            return Optional.of("signoff.missing.pages");
        }
        return now.read() ? Optional.empty() : Optional.of("signoff.missing.read");
    }

    /** Signs and records, if nothing is missing. */
    public void sign() {
        var chosen = choice();
        var now = draft.get();
        draft.sign(missing(), () -> record(chosen.orElseThrow(), now));
    }

    private Outcome record(Choice choice, RulingDraft now) {
        var text = now.text().strip();
        return choice.outcome()
                .map(decision -> session.signOff(decision, choice.kept(), now.reason(), text))
                .orElseGet(() -> session.giveBack(now.reason(), text));
    }

    /** Puts the draft on disk if it has changed since. */
    public void save() {
        draft.save();
    }

    /** The advisor's first mark, else what has changed, else the first page. */
    private void lookFirst() {
        var mark = marks().stream().findFirst();
        if (mark.isPresent()) {
            look(mark.get().page(), Optional.of(mark.get().box()));
            return;
        }
        changes().stream()
                .filter(Change::changed)
                .flatMap(change -> change.words().stream())
                .findFirst()
                .or(() -> view.get().flags().stream()
                        .flatMap(flag -> flag.evidence().stream())
                        .findFirst())
                .ifPresentOrElse(
                        this::look,
                        () -> view.get().pages().stream().findFirst().ifPresent(page -> look(page, Optional.empty())));
    }
}
