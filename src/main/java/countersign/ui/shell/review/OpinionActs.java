package countersign.ui.shell.review;

import countersign.model.opinion.Annotation;
import countersign.review.Action;
import countersign.ui.advisor.OpinionView;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What can be done from the opinions of the open claim.
 *
 * @param claim the one that is open when something is done
 */
record OpinionActs(Supplier<OpenClaim> claim) implements OpinionView.Acts {

    @Override
    public void look(Annotation mark) {
        claim.get().viewer().look(mark);
    }

    @Override
    public boolean mayObject() {
        return claim.get().may(Action.OBJECT);
    }

    @Override
    public void object(String text, Consumer<Optional<String>> answer) {
        var open = claim.get();
        open.object(text, problem -> {
            answer.accept(problem);
            if (problem.isEmpty()) {
                open.viewerView().canvas().requestFocus(); // the form is gone
            }
        });
    }
}
