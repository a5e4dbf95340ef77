package countersign.ui.shell.review;

import countersign.model.opinion.Annotation;
import countersign.review.Action;
import countersign.ui.advisor.OpinionView;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done from the opinions of the open claim. */
record OpinionActs(OpenClaim claim) implements OpinionView.Acts {

    @Override
    public void look(Annotation mark) {
        claim.viewer().look(mark);
    }

    @Override
    public boolean mayObject() {
        return claim.may(Action.OBJECT);
    }

    @Override
    public void object(String text, Consumer<Optional<String>> answer) {
        claim.object(text, answer);
    }
}
