package countersign.text;

import countersign.model.adjudication.Flag;
import countersign.model.adjudication.Payout;
import countersign.model.page.Problem;

/** Flags, problems and payouts in words. */
public final class FlagTexts {

    private final Texts texts;

    public FlagTexts(Texts texts) {
        this.texts = texts;
    }

    public String title(Flag flag) {
        return texts.of("flag." + flag.kind().id());
    }

    public String detail(Flag flag) {
        return texts.of(
                "flag." + flag.kind().id() + "." + flag.reason(),
                flag.arguments().toArray());
    }

    /** What happened and the remedy; the file and page are said beside it. */
    public String problem(Problem problem) {
        return texts.of("problem." + problem.code(), problem.arguments().toArray());
    }

    public String payout(Payout payout) {
        var rule = texts.of("payout." + payout.rule(), payout.arguments().toArray());
        return payout.assumed() ? texts.of("payout.assumed", rule) : rule;
    }
}
