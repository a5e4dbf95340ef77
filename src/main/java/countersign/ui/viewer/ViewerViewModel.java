package countersign.ui.viewer;

import countersign.model.opinion.Annotation;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.review.Proceedings.Part.Advised;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.PageFilter;
import countersign.ui.kit.PageMarks;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which page is on screen, what lies over it, and the way to the next one. */
public final class ViewerViewModel {

    /** Pages before and after the one on screen that are fetched ahead. */
    private static final int AHEAD = 2;

    /**
     * What to show.
     *
     * @param words the place to bring in sight
     * @param request counts up, so that the same place can be asked for again
     */
    public record Look(PageId page, Optional<Box> words, int request) {}

    private final PageShelf shelf;
    private final ReadOnlyObjectWrapper<CaseView> view;
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> flag = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PageMarks> marks = new ReadOnlyObjectWrapper<>(PageMarks.NONE);
    private final BooleanProperty words = new SimpleBooleanProperty(true);
    private final BooleanProperty drawing = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Advised>> opinion = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty opinionSeen = new SimpleBooleanProperty(true);
    private Runnable goOn = () -> {};
    private int opinions;
    private int requests;
    private final ReadOnlyObjectWrapper<Optional<Box>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<PageFilter> filter = new SimpleObjectProperty<>(PageFilter.NONE);

    public ViewerViewModel(PageShelf shelf, CaseView first) {
        this.shelf = shelf;
        view = new ReadOnlyObjectWrapper<>(first);
        opinion();
        first.pages().stream().findFirst().ifPresent(this::open);
    }

    public void show(CaseView now) {
        view.set(now);
        opinion();
        if (look.get().isEmpty()) {
            now.pages().stream().findFirst().ifPresent(this::open);
        }
        mark();
    }

    /** Goes on with reading the claim, which somebody stopped. */
    public void goOn() {
        goOn.run();
    }

    /** What {@link #goOn()} does. */
    public void goOn(Runnable act) {
        goOn = act;
    }

    /** Draws that flag's evidence as the selected one's. */
    public void select(Optional<String> id) {
        flag.set(id);
        mark();
    }

    public void open(PageId page) {
        go(page, Optional.empty());
    }

    public void look(PageId page, Box place) {
        go(page, Optional.of(place));
    }

    /** Shows an advisor's mark, among those of the same opinion. */
    public void look(Annotation mark) {
        opinions().stream()
                .filter(advised -> advised.opinion().marks().contains(mark))
                .findFirst()
                .ifPresent(advised -> opinion.set(Optional.of(advised)));
        opinionSeen.set(true);
        look(mark.page(), mark.box());
    }

    /** The opinion whose marks lie over the pages: the last one, until another one's mark is looked at. */
    public ReadOnlyObjectProperty<Optional<Advised>> opinionProperty() {
        return opinion.getReadOnlyProperty();
    }

    /** Whether an advisor's marks are shown. */
    public BooleanProperty opinionSeenProperty() {
        return opinionSeen;
    }

    private List<Advised> opinions() {
        return view.get().state().proceedings().opinions();
    }

    private void opinion() {
        var all = opinions();
        if (all.size() != opinions) {
            opinions = all.size();
            opinion.set(all.stream()
                    .filter(advised -> !advised.opinion().marks().isEmpty())
                    .reduce((earlier, later) -> later));
        }
    }

    public void nextPage() {
        step(1);
    }

    public void previousPage() {
        step(-1);
    }

    public void nextDocument() {
        stepDocument(1);
    }

    public void previousDocument() {
        stepDocument(-1);
    }

    /** Chooses the next place that the readers are not sure of: on this page, then on the pages after it, then from the first. */
    public void nextUnsure() {
        var pages = view.get().pages();
        int at = page().map(pages::indexOf).orElse(0);
        for (int i = 0; i <= pages.size() && !pages.isEmpty(); i++) {
            var page = pages.get((at + i) % pages.size());
            boolean here = i == 0;
            var next = view.get().unsure(page).stream()
                    .filter(box -> !here
                            || chosen.get().isEmpty()
                            || CaseView.READING.compare(box, chosen.get().get()) > 0)
                    .findFirst();
            if (next.isPresent()) {
                choose(page, next.get());
                return;
            }
        }
    }

    /** Brings words in sight, so that they can be corrected. */
    public void choose(PageId page, Box place) {
        look(page, place);
        chosen.set(Optional.of(place));
        mark();
    }

    /** Chooses the words at that point of the page on screen, or none. */
    public void choose(double x, double y) {
        drawing.set(false);
        chosen.set(page().flatMap(page -> view.get().wordsAt(page, x, y)));
        mark();
    }

    /** Chooses no words any more; false if none were. */
    public boolean leave() {
        boolean some = chosen.get().isPresent();
        drawing.set(false);
        chosen.set(Optional.empty());
        mark();
        return some;
    }

    /** The chosen words, line by line. */
    public List<Words> words() {
        return page().flatMap(page -> chosen.get().map(place -> Words.at(view.get(), page, place)))
                .orElse(List.of());
    }

    /** The place of the words that can be corrected now. */
    public ReadOnlyObjectProperty<Optional<Box>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether a box is being drawn for what a person is going to type. */
    public BooleanProperty drawingProperty() {
        return drawing;
    }

    /** The place is where something is typed, whether or not anything was read there. */
    public void draw(Box place) {
        page().ifPresent(page -> {
            drawing.set(true);
            chosen.set(Optional.of(place));
            mark();
        });
    }

    /** How the picture is changed for the eye. */
    public ObjectProperty<PageFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PageMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** The id of the flag whose evidence is drawn as selected. */
    public ReadOnlyObjectProperty<Optional<String>> flagProperty() {
        return flag.getReadOnlyProperty();
    }

    /** Whether recognised words are framed. */
    public BooleanProperty wordsProperty() {
        return words;
    }

    public Optional<PageId> page() {
        return look.get().map(Look::page);
    }

    /** Why the page on screen could not be read. */
    public Optional<Problem> problem() {
        return page().filter(page -> view.get().transcript(page).isEmpty()).flatMap(view.get()::problem);
    }

    /** Fetches the pages that a reviewer will look at first: A and B of every open flag. */
    public void prefetchFlags() {
        Set<PageId> pages = new LinkedHashSet<>();
        view.get().flags().stream()
                .filter(each -> each.open())
                .forEach(each -> each.evidence().stream().limit(2).forEach(words -> pages.add(words.page())));
        shelf.prefetch(pages);
    }

    private void go(PageId page, Optional<Box> place) {
        drawing.set(false);
        chosen.set(Optional.empty());
        look.set(Optional.of(new Look(page, place, ++requests)));
        mark();
        var pages = view.get().pages();
        int at = pages.indexOf(page);
        shelf.prefetch(pages.subList(
                Math.max(0, Math.min(at, pages.size()) - AHEAD), Math.max(0, Math.min(pages.size(), at + AHEAD + 1))));
    }

    private void mark() {
        marks.set(page().map(page -> view.get().marks(page, flag.get()).choosing(chosen.get()))
                .orElse(PageMarks.NONE));
    }

    private void step(int by) {
        var pages = view.get().pages();
        int to = page().map(pages::indexOf).orElse(0) + by;
        if (to >= 0 && to < pages.size()) {
            open(pages.get(to));
        }
    }

    private void stepDocument(int by) {
        List<Document> documents = view.get().documents();
        int at = page().flatMap(page -> view.get().document(page.file()))
                .map(documents::indexOf)
                .orElse(0);
        int to = at + by;
        if (to >= 0 && to < documents.size()) {
            open(new PageId(documents.get(to).file(), 1));
        }
    }
}
