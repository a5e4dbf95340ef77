package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Flag;
import java.util.Comparator;
import java.util.List;

/** All checks, in the order in which a person would ask. */
public record Checks(List<Check> checks) implements Check {

    public Checks {
        checks = List.copyOf(checks);
    }

    public static Checks all() {
        return new Checks(List.of(
                new IllnessNotCoveredCheck(),
                new CriteriaCheck(),
                new ExcludedConditionCheck(),
                new WaitingPeriodCheck(),
                new PreExistingCheck(),
                new MembershipCheck(),
                new AgeCheck(),
                new AmountCheck(),
                new AlreadyPaidCheck(),
                new LateReportCheck(),
                new IdentityCheck(),
                new IdNumberCheck(),
                new SideCheck(),
                new StageMismatchCheck(),
                new IllnessMismatchCheck(),
                new AnotherIllnessCheck(),
                new TissueMismatchCheck(),
                new BloodLineCheck(),
                new PrintedCodeCheck(),
                new DateMismatchCheck(),
                new DeathDayCheck(),
                new DateOrderCheck(),
                new RecordNumberCheck(),
                new HospitalMismatchCheck(),
                new HospitalClassCheck(),
                new MissingDocumentCheck(),
                new MissingPageCheck(),
                new InvoiceTotalCheck(),
                new ChargesCheck(),
                new SettlementCheck(),
                new InvoiceReusedCheck(),
                new DuplicateDocumentCheck(),
                new PatternAcrossClaimsCheck(),
                new ImplausibleCheck(),
                new TreatmentCheck(),
                new AlteredFileCheck(),
                new UnreadablePageCheck()));
    }

    /** The flags of all checks, the most severe first. */
    @Override
    public List<Flag> run(CaseFile file) {
        return checks.stream()
                .flatMap(check -> check.run(file).stream())
                .sorted(Comparator.comparing(Flag::severity))
                .toList();
    }
}
