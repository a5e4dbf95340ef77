package countersign.ui.review;

import countersign.model.adjudication.Stage;
import countersign.review.CaseState;
import countersign.review.CaseState.JudgedFlag;
import countersign.review.Proceedings;
import countersign.ui.kit.CaseView;
import java.util.List;
import java.util.Optional;

/** Invented claims as screens look at them, without a store. */
public final class SampleViews {

    private SampleViews() {}

    public static CaseView of(SampleCase made) {
        var checked = made.checked();
        return CaseView.of(new CaseState(
                made.summary(),
                Optional.of(checked),
                Stage.VERIFY,
                1,
                checked.flags().stream()
                        .map(flag -> new JudgedFlag(
                                flag.id(),
                                flag,
                                countersign.model.adjudication.FlagState.OPEN,
                                "",
                                "",
                                Optional.empty()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Proceedings.NONE));
    }
}
