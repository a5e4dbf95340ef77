package countersign.ui.decision;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Payout;
import countersign.model.plan.AgeRange;
import countersign.model.plan.Benefit;
import countersign.ui.kit.CaseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One rule of the plan as it stands for this claim; a person decides what it is worth.
 *
 * @param text names the words {@code review.rule.<text>}
 */
record RuleCheck(Standing standing, String text, List<Object> arguments) {

    /** Whether the rule holds. */
    enum Standing {
        MET,
        NOT_MET,
        CONTESTED
    }

    RuleCheck {
        arguments = List.copyOf(arguments);
    }

    /** Age, class and waiting period, in this order. */
    static List<RuleCheck> of(CaseView view) {
        return view.file().map(file -> of(view, file)).orElse(List.of());
    }

    private static List<RuleCheck> of(CaseView view, CaseFile file) {
        List<RuleCheck> checks = new ArrayList<>();
        var claim = file.claim();
        var rules = file.plan().rules();
        int age = AgeRange.years(claim.member().birthDate(), claim.illness().diagnosed());
        var payout = view.state().checked().flatMap(checked -> checked.payout());
        var benefit = payout.flatMap(paid -> benefit(rules.benefits(), age, paid));
        checks.add(contested(view, FlagKind.AGE_OUT_OF_RANGE)
                .map(flag -> new RuleCheck(Standing.CONTESTED, "age.contested", List.of(age, flag)))
                .orElseGet(() -> benefit.map(paid ->
                                new RuleCheck(Standing.MET, "age.band", List.of(age, paid.fromYear(), paid.toYear())))
                        .orElseGet(() -> new RuleCheck(Standing.MET, "age", List.of(age)))));
        benefit.map(paid -> contested(view, FlagKind.ILLNESS_NOT_COVERED)
                        .map(flag -> new RuleCheck(
                                Standing.CONTESTED, "class.contested", List.of(paid.illnessClass(), flag)))
                        .orElseGet(() -> new RuleCheck(Standing.MET, "class", List.of(paid.illnessClass()))))
                .or(() -> contested(view, FlagKind.ILLNESS_NOT_COVERED)
                        .map(flag -> new RuleCheck(Standing.NOT_MET, "class.none", List.of(flag))))
                .ifPresent(checks::add);
        checks.add(waiting(view, file));
        return checks;
    }

    private static RuleCheck waiting(CaseView view, CaseFile file) {
        var waiting = file.plan().rules().waiting();
        var from = waiting.coverFrom(file.claim().member());
        if (waiting.accidentsExempt() && file.claim().illness().accident()) {
            return new RuleCheck(Standing.MET, "waiting.accident", List.of());
        }
        if (file.claim().illness().diagnosed().isBefore(from)) {
            return new RuleCheck(Standing.NOT_MET, "waiting.inside", List.of(from.toString()));
        }
        return contested(view, FlagKind.WAITING_PERIOD)
                .or(() -> contested(view, FlagKind.PRE_EXISTING))
                .map(flag -> new RuleCheck(Standing.CONTESTED, "waiting.contested", List.of(flag)))
                .orElseGet(() -> new RuleCheck(Standing.MET, "waiting.passed", List.of(from.toString())));
    }

    /** The class under which the sum is paid, as the payout says; by the sum where it does not. */
    private static Optional<Benefit> benefit(List<Benefit> benefits, int age, Payout payout) {
        return benefits.stream()
                .filter(benefit -> age >= benefit.fromYear() && age <= benefit.toYear())
                .filter(benefit -> payout.paidAs()
                        .map(paidAs -> benefit.illnessClass() == paidAs)
                        .orElseGet(() -> benefit.amount().equals(payout.amount())))
                .findFirst();
    }

    /** The number of a flag of that kind which nobody has dismissed. */
    private static Optional<String> contested(CaseView view, FlagKind kind) {
        return view.flags().stream()
                .filter(flag -> flag.flag().kind() == kind && flag.state() != FlagState.DISMISSED)
                .map(flag -> flag.number())
                .findFirst();
    }
}
