package countersign.check;

import static countersign.model.adjudication.FlagKind.TREATMENT_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was done and charged goes with the illness (checks.md, M7): drugs against cancer without a tumour, bills of a dentist or of
 * beauty, an operation that nobody charged for.
 */
final class TreatmentCheck implements Check {

    /** Drugs that are given against tumours only; on stents and balloons one of them serves the heart. */
    private static final Pattern AGAINST_TUMOURS = Pattern.compile(
            "紫杉醇|多西他赛|卡铂|顺铂|奈达铂|奥沙利铂|洛铂|吉西他滨|培美曲塞|伊立替康|卡培他滨|替吉奥|表柔比星|吡柔比星|曲妥珠单抗|帕妥珠单抗|信迪利单抗|卡瑞利珠|帕博利珠|替雷利珠|吉非替尼|奥希替尼|厄洛替尼|安罗替尼|阿帕替尼");

    private static final Pattern ON_A_DEVICE = Pattern.compile("支架|球囊|涂层|洗脱|导管");
    private static final Pattern TUMOUR =
            Pattern.compile("癌|瘤|恶性|白血病|骨髓|淋巴|转移|占位|肿物|肿块|结节|新生物|(?<![A-Z])(?:CA|MT|NET|GIST)(?![A-Z])");

    @Override
    public List<Flag> run(CaseFile file) {
        return Stream.of(againstTumours(file), new ForeignBills(file).flag(), new OperationCharges(file).flag())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Only what a list charges: a record may speak of what was refused or planned. */
    private static Optional<Flag> againstTumours(CaseFile file) {
        if (speaksOfTumour(file)) {
            return Optional.empty();
        }
        return file.facts()
                .each(FactKey.CHARGE)
                .filter(charge -> Trust.of(charge).atLeast(Trust.FAIR))
                .filter(charge -> AGAINST_TUMOURS.matcher(charge.value().item()).find()
                        && !ON_A_DEVICE.matcher(charge.value().item()).find())
                .findFirst()
                .map(charge -> flag(
                        "against-tumours",
                        Certainty.PROBABLE,
                        List.of(charge.value().item()),
                        Words.of(List.of(charge))));
    }

    private static boolean speaksOfTumour(CaseFile file) {
        return Stream.of(
                        Stream.of(file.claim().illness().name()),
                        file.facts().each(FactKey.DIAGNOSIS).map(Fact::value),
                        file.findings().all().stream()
                                .map(finding -> finding.concept().name()))
                .flatMap(names -> names)
                .anyMatch(name -> TUMOUR.matcher(Fold.plain(name)).find());
    }

    static Flag flag(String reason, Certainty certainty, List<Object> arguments, List<Evidence> words) {
        return new Flag(TREATMENT_MISMATCH, certainty, reason, arguments, words);
    }
}
