package countersign.ui.shell.review;

import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.ui.kit.Words;
import countersign.ui.timeline.TimelineView;
import countersign.ui.timeline.TimelineView.Chosen;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What can be done on the time line. */
final class TimelineActions extends TableActions<TimelineView, Chosen> {

    private final WordActions words;
    private final BooleanProperty placed = new SimpleBooleanProperty();
    private final BooleanProperty flagged = new SimpleBooleanProperty();

    TimelineActions(
            ObjectProperty<@Nullable OpenClaim> claim,
            ObjectProperty<Tab> tab,
            WordActions words,
            ClaimActions actions) {
        super(
                Tab.TIMELINE,
                claim,
                tab,
                actions,
                open -> open.tables().timeline(),
                open -> open.tables().eventProperty().get());
        this.words = words;
    }

    @Override
    void follow(@Nullable OpenClaim open) {
        bind(placed, open, at -> at.place().isPresent());
        bind(flagged, open, at -> at.flag().isPresent());
    }

    private static void bind(BooleanProperty property, @Nullable OpenClaim open, Predicate<Chosen> test) {
        property.unbind();
        property.set(false);
        if (open != null) {
            property.bind(
                    open.tables().eventProperty().map(at -> at.filter(test).isPresent()));
        }
    }

    /** Whether what is chosen stands on a page. */
    BooleanExpression placed() {
        return shown().and(placed);
    }

    BooleanExpression flagged() {
        return shown().and(flagged);
    }

    BooleanExpression correctable() {
        return placed().and(may());
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
            actions().toggleSplit();
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
}
