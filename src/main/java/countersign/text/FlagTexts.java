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

    /** Says so where a value of the plan decides that has no known source. */
    public String detail(Flag flag) {
        var detail = texts.of(
                "flag." + flag.kind().id() + "." + flag.reason(),
                flag.arguments().toArray());
        return flag.assumed() ? texts.of("flag.assumed", detail) : detail;
    }

    /** What happened and the remedy; the file and page are said beside it. */
    public String problem(Problem problem) {
        return texts.of(
                "problem." + problem.code(),
                problem.arguments().stream().map(this::shown).toArray());
    }

    /** A note may name a kind of flag. */
    private String shown(String argument) {
        return argument.startsWith("flag.") && texts.has(argument) ? texts.of(argument) : argument;
    }

    public String payout(Payout payout) {
        var rule = texts.of("payout." + payout.rule(), payout.arguments().toArray());
        return payout.assumed() ? texts.of("payout.assumed", rule) : rule;
    }
}
