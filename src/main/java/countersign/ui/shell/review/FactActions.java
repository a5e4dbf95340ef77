package countersign.ui.shell.review;

import countersign.ui.facts.FactsView;
import countersign.ui.facts.FactsView.Chosen;
import countersign.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What can be done in the table of facts. */
final class FactActions extends TableActions<FactsView, Chosen> {

    private final WordActions words;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    FactActions(
            ObjectProperty<@Nullable OpenClaim> claim,
            ObjectProperty<Tab> tab,
            WordActions words,
            ClaimActions actions) {
        super(
                Tab.FACTS,
                claim,
                tab,
                actions,
                open -> open.tables().facts(),
                open -> open.tables().factProperty().get());
        this.words = words;
    }

    @Override
    void follow(@Nullable OpenClaim open) {
        chosen.unbind();
        chosen.set(false);
        if (open != null) {
            chosen.bind(open.tables().factProperty().map(Optional::isPresent));
        }
    }

    /** Whether a value is chosen that this person may correct. */
    BooleanExpression correctable() {
        return chosen().and(may());
    }

    BooleanExpression chosen() {
        return shown().and(chosen);
    }

    void correct() {
        with((open, at) -> words.correct(
                open, parts(open, at), open.tables().facts().chosenBounds(), () -> page(open, at.place())));
    }

    /** The chosen value holds for the claim. */
    void accept() {
        with((open, at) -> at.fact()
                .ifPresent(fact -> open.correct(
                        parts(open, at).stream()
                                .map(part -> part.as(part.text()))
                                .toList(),
                        failure -> {})));
    }

    /** Shows the chosen value on its page. */
    void open() {
        with((open, at) -> page(open, at.place()));
    }

    void next() {
        view(FactsView::nextMismatch);
    }

    void narrow() {
        view(FactsView::toggleNarrow);
    }

    private static List<Words> parts(OpenClaim open, Chosen at) {
        var place = at.place();
        return at.fact()
                .map(fact -> Words.of(open.view(), fact))
                .orElseGet(() -> Words.at(open.view(), place.page(), place.box()));
    }
}
