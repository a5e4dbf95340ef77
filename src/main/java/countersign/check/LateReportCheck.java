package countersign.check;

import static countersign.model.adjudication.FlagKind.LATE_REPORT;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A claim is reported within the plan's window, its last day included. */
final class LateReportCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var rules = file.plan().rules();
        var diagnosed = file.claim().illness().diagnosed();
        var reported = file.claim().reported();
        long days = ChronoUnit.DAYS.between(diagnosed, reported);
        boolean assumed = rules.isAssumed("claim-window-days");
        return rules.claimWindowDays()
                .filter(window -> days > window)
                .map(window -> new Flag(
                        LATE_REPORT,
                        assumed ? Certainty.PROBABLE : Certainty.CERTAIN,
                        "window",
                        List.of(reported, days, diagnosed, window),
                        Words.ofDay(file, diagnosed),
                        assumed))
                .map(List::of)
                .orElse(List.of());
    }
}
