package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Payout;
import countersign.model.page.Problem;
import countersign.model.plan.PlanVersion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the version in force at joining would decide otherwise; courts have judged by either, so a person is told. */
public final class VersionDifferences {

    /** Begins the code of each note. */
    public static final String CODE = "plan-version-";

    private static final List<Check> CHECKS = List.of(
            new IllnessNotCoveredCheck(),
            new WaitingPeriodCheck(),
            new AgeCheck(),
            new LateReportCheck(),
            new AlreadyPaidCheck(),
            new MissingDocumentCheck());

    private VersionDifferences() {}

    /** Notes on a dossier: what is paid, which flags are raised by one of the two only, and how members were told. */
    public static List<Problem> of(String dossier, CaseFile file, PlanVersion joining) {
        var now = file.plan();
        List<Problem> notes = new ArrayList<>();
        var paid = Payouts.of(file, now).map(Payout::amount);
        var then = Payouts.of(file, joining).map(Payout::amount);
        if (!paid.equals(then)) {
            notes.add(then.map(amount -> Problem.of(
                            dossier, CODE + "differs", now.version(), joining.version(), "¥" + amount.decimal()))
                    .orElseGet(
                            () -> Problem.of(dossier, CODE + "differs-nothing", now.version(), joining.version(), "")));
        }
        var raised = kinds(file);
        var raisedThen = kinds(under(file, joining));
        raisedThen.stream()
                .filter(kind -> !raised.contains(kind))
                .forEach(kind -> notes.add(
                        Problem.of(dossier, CODE + "raises", now.version(), joining.version(), "flag." + kind.id())));
        raised.stream()
                .filter(kind -> !raisedThen.contains(kind))
                .forEach(kind -> notes.add(
                        Problem.of(dossier, CODE + "without", now.version(), joining.version(), "flag." + kind.id())));
        if (!notes.isEmpty()) {
            notes.add(now.notice()
                    .map(notice -> Problem.of(dossier, CODE + "notice", now.version(), notice.on()))
                    .orElseGet(() -> Problem.of(dossier, CODE + "no-notice", now.version())));
        }
        return notes;
    }

    private static Set<FlagKind> kinds(CaseFile file) {
        return CHECKS.stream()
                .flatMap(check -> check.run(file).stream())
                .map(Flag::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FlagKind.class)));
    }

    private static CaseFile under(CaseFile file, PlanVersion plan) {
        return new CaseFile(
                file.claim(), plan, file.documents(), file.facts(), file.findings(), file.others(), file.problems());
    }
}
