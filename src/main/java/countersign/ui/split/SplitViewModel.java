package countersign.ui.split;

import countersign.model.fact.Evidence;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.NumberedFlag;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The two places of a flag that are compared, and what else stands on either side. */
public final class SplitViewModel {

    /** The left page or the right one. */
    public enum Half {
        LEFT,
        RIGHT
    }

    /**
     * What one half shows.
     *
     * @param page empty where there is no place to show
     * @param words the place; empty where the person has turned to another page
     * @param letter A or B
     */
    public record Side(Optional<PageId> page, Optional<Evidence> words, String letter) {
        static final Side NONE_A = new Side(Optional.empty(), Optional.empty(), "A");
        static final Side NONE_B = new Side(Optional.empty(), Optional.empty(), "B");
    }

    private final ReadOnlyObjectWrapper<CaseView> view;
    private final ReadOnlyObjectWrapper<Optional<String>> flag = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Side> a = new ReadOnlyObjectWrapper<>(Side.NONE_A);
    private final ReadOnlyObjectWrapper<Side> b = new ReadOnlyObjectWrapper<>(Side.NONE_B);
    private final ReadOnlyBooleanWrapper swapped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Half> active = new ReadOnlyObjectWrapper<>(Half.LEFT);
    private final BooleanProperty together = new SimpleBooleanProperty();
    private final BooleanProperty evidenceInView = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<Evidence>> places = new ReadOnlyObjectWrapper<>(List.of());

    public SplitViewModel(CaseView first) {
        view = new ReadOnlyObjectWrapper<>(first);
    }

    public void show(CaseView now) {
        view.set(now);
        places.set(flag().map(now::places).orElse(List.of()));
    }

    /** Compares the places of that flag; pages stay where they are unless evidence is kept in view. */
    public void compare(String id) {
        boolean other = !flag.get().equals(Optional.of(id));
        flag.set(Optional.of(id));
        places.set(flag().map(view.get()::places).orElse(List.of()));
        if (other && (evidenceInView.get() || a.get().page().isEmpty())) {
            a.set(side(0, "A"));
            b.set(side(1, "B"));
        }
    }

    /** B shows the next place where the same fact stands. */
    public void nextPlace() {
        var others = places.get().stream()
                .filter(place -> !Optional.of(place).equals(a.get().words()))
                .toList();
        if (!others.isEmpty()) {
            int at = b.get().words().map(others::indexOf).orElse(-1);
            lookInB(others.get((at + 1) % others.size()));
        }
    }

    public void lookInB(Evidence place) {
        b.set(new Side(Optional.of(place.page()), Optional.of(place), "B"));
    }

    /** Shows that page in B, whatever stands on it. */
    public void openInB(PageId page) {
        b.set(new Side(Optional.of(page), wordsOn(page), "B"));
    }

    public void swap() {
        swapped.set(!swapped.get());
    }

    /** Keys for pages and scrolling act on the other half. */
    public void otherHalf() {
        activate(active.get() == Half.LEFT ? Half.RIGHT : Half.LEFT);
    }

    public void activate(Half half) {
        active.set(half);
    }

    /** Turns the pages of the half on which keys act. */
    public void turn(int by) {
        turn(active.get(), by);
    }

    public void turn(Half half, int by) {
        var side = on(half);
        var pages = view.get().pages();
        side.page().map(pages::indexOf).map(at -> at + by).ifPresent(to -> {
            if (to >= 0 && to < pages.size()) {
                property(half).set(new Side(Optional.of(pages.get(to)), wordsOn(pages.get(to)), side.letter()));
            }
        });
    }

    public Side on(Half half) {
        return property(half).get();
    }

    /** The place of the flag on that page, so that its frame stays the one that is joined. */
    private Optional<Evidence> wordsOn(PageId page) {
        return places.get().stream().filter(place -> place.page().equals(page)).findFirst();
    }

    private ReadOnlyObjectWrapper<Side> property(Half half) {
        return (half == Half.LEFT) != swapped.get() ? a : b;
    }

    private Side side(int at, String letter) {
        var words = flag().map(NumberedFlag::evidence)
                .filter(evidence -> evidence.size() > at)
                .map(evidence -> evidence.get(at));
        return new Side(words.map(Evidence::page), words, letter);
    }

    public Optional<NumberedFlag> flag() {
        return flag.get().flatMap(view.get()::flag);
    }

    public ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> flagProperty() {
        return flag.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Side> aProperty() {
        return a.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Side> bProperty() {
        return b.getReadOnlyProperty();
    }

    /** Whether B stands left. */
    public ReadOnlyBooleanProperty swappedProperty() {
        return swapped.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Half> activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Whether both pages scroll together. */
    public BooleanProperty togetherProperty() {
        return together;
    }

    /** Whether the next flag brings its evidence on both sides. */
    public BooleanProperty evidenceInViewProperty() {
        return evidenceInView;
    }

    /** Every place where the same fact stands, the flag's own first. */
    public ReadOnlyObjectProperty<List<Evidence>> placesProperty() {
        return places.getReadOnlyProperty();
    }
}
