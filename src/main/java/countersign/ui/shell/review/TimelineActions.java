package countersign.ui.shell.review;

import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.review.Action;
import countersign.ui.kit.Words;
import countersign.ui.timeline.TimelineView;
import countersign.ui.timeline.TimelineView.Chosen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What can be done on the time line. */
final class TimelineActions {

    private final ObjectProperty<@Nullable OpenClaim> claim;
    private final ObjectProperty<Tab> tab;
    private final WordActions words;
    private final ClaimActions actions;
    private final BooleanExpression shown;
    private final BooleanProperty placed = new SimpleBooleanProperty();
    private final BooleanProperty flagged = new SimpleBooleanProperty();
    private final BooleanProperty may = new SimpleBooleanProperty();

    TimelineActions(
            ObjectProperty<@Nullable OpenClaim> claim,
            ObjectProperty<Tab> tab,
            WordActions words,
            ClaimActions actions) {
        this.claim = claim;
        this.tab = tab;
        this.words = words;
        this.actions = actions;
        shown = Bindings.createBooleanBinding(() -> tab.get() == Tab.TIMELINE, tab)
                .and(actions.splitOn().not());
        claim.addListener((o, before, now) -> follow(now));
    }

    private void follow(@Nullable OpenClaim open) {
        bind(placed, open, at -> at.place().isPresent());
        bind(flagged, open, at -> at.flag().isPresent());
        may.set(open != null && open.may(Action.CORRECT));
    }

    private static void bind(BooleanProperty property, @Nullable OpenClaim open, Predicate<Chosen> test) {
        property.unbind();
        property.set(false);
        if (open != null) {
            property.bind(
                    open.tables().eventProperty().map(at -> at.filter(test).isPresent()));
        }
    }

    /** Whether the time line is what is looked at. */
    BooleanExpression shown() {
        return shown;
    }

    /** Whether what is chosen stands on a page. */
    BooleanExpression placed() {
        return shown.and(placed);
    }

    BooleanExpression flagged() {
        return shown.and(flagged);
    }

    BooleanExpression correctable() {
        return shown.and(placed).and(may);
    }

    void step(int by) {
        view(line -> line.step(by));
    }

    void lane(int by) {
        view(line -> line.lane(by));
    }

    void contradiction(int by) {
        view(line -> line.nextContradiction(by));
    }

    void zoom(boolean in) {
        view(line -> line.zoom(in));
    }

    void open() {
        with((open, at) -> at.place().ifPresent(place -> page(open, place)));
    }

    /** Compares the two places of the contradiction. */
    void split() {
        with((open, at) -> at.flag().ifPresent(flag -> {
            open.flags().select(flag.id());
            actions.toggleSplit();
        }));
    }

    void correct() {
        with((open, at) -> at.place()
                .ifPresent(place -> words.correct(
                        open,
                        parts(open, place, at.key()),
                        open.tables().timeline().chosenBounds(),
                        () -> page(open, place))));
    }

    /** Shows words on their page. */
    void page(OpenClaim open, Evidence place) {
        actions.closePanel();
        tab.set(Tab.FLAGS);
        open.viewer().choose(place.page(), place.box());
        actions.canvas(open).requestFocus();
    }

    private static List<Words> parts(OpenClaim open, Evidence place, Optional<FactKey<?>> key) {
        Optional<Fact<?>> fact = open.view().file().stream()
                .flatMap(file -> file.facts().facts().stream())
                .filter(each -> each.evidence().equals(place))
                .filter(each -> key.isEmpty()
                        || key.get().equals(each.key())
                        || key.get().equals(FactKey.DISCHARGE_DATE))
                .findFirst();
        return fact.map(known -> Words.of(open.view(), known))
                .orElseGet(() -> Words.at(open.view(), place.page(), place.box()));
    }

    private interface Act {
        void on(OpenClaim open, Chosen at);
    }

    private void with(Act act) {
        var open = claim.get();
        if (open != null) {
            open.tables().eventProperty().get().ifPresent(at -> act.on(open, at));
        }
    }

    private void view(Consumer<TimelineView> act) {
        var open = claim.get();
        if (open != null) {
            act.accept(open.tables().timeline());
        }
    }
}
