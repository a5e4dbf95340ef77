package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.plan.SpendingThreshold;

/** Whether the bills reach the sum from which a plan pays for any illness. */
record SpendingRule(CaseFile file) {

    /** What the bills say. */
    enum Reached {
        NO_SUCH_RULE,
        YES,
        NO,
        CANNOT_TELL
    }

    Reached reached() {
        return file.plan().rules().payments().spending().map(this::reached).orElse(Reached.NO_SUCH_RULE);
    }

    private Reached reached(SpendingThreshold threshold) {
        var bills = Bills.of(file);
        if (bills.recognisedAtLeast().compareTo(threshold.atLeast()) >= 0) {
            return Reached.YES;
        }
        return bills.recognisedAtMost()
                        .filter(most -> most.compareTo(threshold.atLeast()) < 0)
                        .isPresent()
                ? Reached.NO
                : Reached.CANNOT_TELL;
    }
}
