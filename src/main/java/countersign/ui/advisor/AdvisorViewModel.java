package countersign.ui.advisor;

import countersign.check.CriteriaReport;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.opinion.CriterionView;
import countersign.model.opinion.Draft;
import countersign.model.opinion.Support;
import countersign.model.opinion.View;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.review.Proceedings.Question;
import countersign.review.ReviewSession;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Sequence;
import countersign.ui.kit.SignedDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** An opinion that is being written, beside what it is about. */
public final class AdvisorViewModel {

    /**
     * What to show.
     *
     * @param words the place to bring in sight
     * @param request counts up, so that the same place can be asked for again
     */
    public record Look(PageId page, Optional<Box> words, int request) {}

    private final ReviewSession session;
    private final ReadOnlyObjectWrapper<CaseView> view;
    private final Optional<CriteriaReport> report;
    private final MarksViewModel marks;
    private final SignedDraft<Draft> draft;
    private final ReadOnlyObjectWrapper<List<Criterion>> criteria = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int place;
    private int requests;

    /**
     * @param report what the records say to the definition; empty where nothing is known of it
     * @param first the draft as it was left
     * @param signed called once the opinion is on disk
     */
    public AdvisorViewModel(
            ReviewSession session,
            CaseView view,
            Optional<CriteriaReport> report,
            Draft first,
            Sequence work,
            Clock clock,
            Runnable signed) {
        this.session = session;
        this.report = report;
        this.view = new ReadOnlyObjectWrapper<>(view);
        draft = new SignedDraft<>(first, Draft.EMPTY, new KeptDraft(session)::keep, work, clock, signed);
        marks = new MarksViewModel(first.marks());
        marks.marksProperty()
                .addListener((o, before, now) -> draft.write(draft.get().marking(now)));
        judge();
        lookFirst();
    }

    /** The draft in what a session kept; an empty one where there is none, or it cannot be used. */
    public static Draft recall(ReviewSession session) {
        return new KeptDraft(session).recall();
    }

    /** Takes over what the journal says now. */
    public void show(CaseView now) {
        view.set(now);
    }

    public ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.property();
    }

    public MarksViewModel marks() {
        return marks;
    }

    /** Criteria first, then exclusions. */
    public ReadOnlyObjectProperty<List<Criterion>> criteriaProperty() {
        return criteria.getReadOnlyProperty();
    }

    /** The index of the criterion that is looked at; -1 where there is none. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public Optional<CriteriaReport> report() {
        return report;
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

    public List<Question> questions() {
        return view.get().state().proceedings().questions();
    }

    public boolean mayAdvise() {
        return session.may(countersign.review.Action.ADVISE) && !questions().isEmpty();
    }

    public Optional<PageId> page() {
        return look.get().map(Look::page);
    }

    public Optional<Criterion> criterion() {
        int at = selected.get();
        return at >= 0 && at < criteria.get().size()
                ? Optional.of(criteria.get().get(at))
                : Optional.empty();
    }

    /** The words of the chosen criterion that are looked at. */
    public Optional<Evidence> words() {
        return criterion()
                .map(criterion -> criterion.judged().words())
                .flatMap(words -> place < words.size() ? Optional.of(words.get(place)) : Optional.empty());
    }

    public void select(int index) {
        if (index >= 0 && index < criteria.get().size()) {
            selected.set(index);
            place = 0;
            words().ifPresent(words -> look(words.page(), Optional.of(words.box())));
        }
    }

    public void step(int by) {
        select(Math.max(0, Math.min(criteria.get().size() - 1, selected.get() + by)));
    }

    /** The next place that says something to the criterion. */
    public void nextPlace() {
        criterion()
                .map(criterion -> criterion.judged().words().size())
                .filter(size -> size > 0)
                .ifPresent(size -> {
                    place = (place + 1) % size;
                    words().ifPresent(words -> look(words.page(), Optional.of(words.box())));
                });
    }

    /** The advisor's own view of the chosen criterion; goes on to the next one. */
    public void judge(View seen) {
        criterion().ifPresent(criterion -> {
            var views = new ArrayList<>(draft.get().criteria());
            views.removeIf(other -> other.criterion().equals(criterion.id()));
            views.add(new CriterionView(criterion.id(), seen));
            draft.write(draft.get().viewing(views));
            judge();
            if (selected.get() < criteria.get().size() - 1) {
                step(1);
            }
        });
    }

    /** Takes over, as the advisor's own, what the records show to all criteria without a view so far. */
    public void adopt() {
        var views = new ArrayList<>(draft.get().criteria());
        criteria.get().stream()
                .filter(criterion -> criterion.own().isEmpty())
                .forEach(criterion ->
                        criterion.view().ifPresent(found -> views.add(new CriterionView(criterion.id(), found))));
        draft.write(draft.get().viewing(views));
        judge();
    }

    public void support(Support support) {
        draft.write(draft.get().supporting(support));
    }

    public void since(String from, String to) {
        draft.write(draft.get().since(from, to));
    }

    public void reason(String words) {
        draft.write(draft.get().reasoning(words));
    }

    public void declare(boolean noTie) {
        draft.write(draft.get().declaring(noTie));
    }

    /** Documents that would settle what is open. */
    public List<DocumentKind> wanted() {
        return report.map(CriteriaReport::wanted).orElse(List.of());
    }

    /** Asks for these documents with the opinion. */
    public void request(List<String> documents) {
        draft.write(draft.get().requesting(documents));
    }

    /** The span of the onset; empty where none is given or it cannot be read. */
    public Optional<DateSpan> onset() {
        return Onset.read(draft.get().onsetFrom(), draft.get().onsetTo());
    }

    public boolean onsetOdd() {
        return !Onset.blank(draft.get().onsetFrom(), draft.get().onsetTo()) && onset().isEmpty();
    }

    /** The first covered day, where the dossier is here. */
    public Optional<LocalDate> coveredFrom() {
        return view.get()
                .file()
                .map(file -> file.claim()
                        .member()
                        .joined()
                        .plusDays(file.plan().rules().waiting().days()));
    }

    public void look(PageId page, Optional<Box> words) {
        requests++;
        look.set(Optional.of(new Look(page, words, requests)));
    }

    public void turn(int pages) {
        var all = view.get().pages();
        int at = page().map(all::indexOf).orElse(-1);
        if (!all.isEmpty()) {
            look(all.get(Math.max(0, Math.min(all.size() - 1, at + pages))), Optional.empty());
        }
    }

    public void turnDocument(int by) {
        var all = view.get().documents();
        int at = page().flatMap(page -> view.get().document(page.file()))
                .map(all::indexOf)
                .orElse(-1);
        if (!all.isEmpty()) {
            var document = all.get(Math.max(0, Math.min(all.size() - 1, at + by)));
            look(new PageId(document.file(), 1), Optional.empty());
        }
    }

    /** What stands in the way of signing, as the name of a text; empty where nothing does. */
    public Optional<String> missing() {
        var now = draft.get();
        if (now.support().isEmpty()) {
            return Optional.of("opinion.missing.support");
        }
        if (now.reasoning().isBlank()) {
            return Optional.of("opinion.missing.reasoning");
        }
        if (onsetOdd()) {
            return Optional.of("opinion.missing.onset");
        }
        return now.noTie() ? Optional.empty() : Optional.of("opinion.missing.tie");
    }

    /** Signs and records, if nothing is missing. */
    public void sign() {
        var opinion =
                draft.get().opinion(onset(), view.get().state().proceedings().questioned());
        draft.sign(missing(), () -> session.advise(opinion.orElseThrow()));
    }

    /** Puts the draft on disk if it has changed since. */
    public void save() {
        draft.save();
    }

    private void judge() {
        var views = draft.get().criteria();
        criteria.set(report.stream()
                .flatMap(found -> Stream.concat(
                        found.criteria().stream().map(judged -> criterion(judged, false, views)),
                        found.exclusions().stream().map(judged -> criterion(judged, true, views))))
                .toList());
    }

    private static Criterion criterion(CriteriaReport.Judged judged, boolean exclusion, List<CriterionView> views) {
        return new Criterion(
                judged,
                exclusion,
                views.stream()
                        .filter(view -> view.criterion().equals(judged.id()))
                        .map(CriterionView::view)
                        .findFirst());
    }

    /** The words that were asked about, else those of the first criterion, else the first page. */
    private void lookFirst() {
        var asked = questions().stream()
                .flatMap(question -> question.flags().stream())
                .flatMap(flag -> view.get().flag(flag).stream())
                .flatMap(flag -> flag.evidence().stream())
                .findFirst();
        asked.or(this::words)
                .ifPresentOrElse(
                        words -> look(words.page(), Optional.of(words.box())),
                        () -> view.get().pages().stream().findFirst().ifPresent(page -> look(page, Optional.empty())));
    }
}
