package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.CodeOffer;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Surety;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * No document of the end names the illness claimed, and each diagnosis there is known to be another one: 吉兰-巴雷综合征 where a
 * myasthenia was claimed. States that many illnesses end in go by many names: they are left to their criteria.
 */
final class UnnamedIllness {

    private static final Set<IllnessGroup> DISEASES = EnumSet.of(IllnessGroup.OTHER, IllnessGroup.RESIDUAL_STATE);

    /** Losses, comas, injuries. */
    private static final Pattern STATE = Pattern.compile("^(?:R|S|T|V|W|X|Y|Z|H54|H9|G8[123])");

    /** What an illness does to somebody, told in its place. */
    private static final Pattern CONSEQUENCE =
            Pattern.compile("梗阻|穿孔|出血|衰竭|积液|感染|休克|贫血|骨折|血栓|综合征$|功能不全|待查|术后|后遗症|水肿|疼痛|恢复期");

    private static final Set<DocumentKind> END = EnumSet.of(
            DocumentKind.DISCHARGE_SUMMARY, DocumentKind.DIAGNOSIS_CERTIFICATE, DocumentKind.RECORD_FRONT_PAGE);

    /** What was thought of on the way counts only where it is said for sure. */
    private static final Set<DocumentKind> SAYING = EnumSet.of(
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.RECORD_FRONT_PAGE,
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.OPERATION_RECORD,
            DocumentKind.OUTPATIENT_RECORD,
            DocumentKind.LABORATORY_REPORT);

    private final CaseFile file;
    private final Illness illness;
    private final IllnessNames names;
    private final OfferedCodes codes;

    UnnamedIllness(CaseFile file, Illness illness) {
        this.file = file;
        this.illness = illness;
        this.names = new IllnessNames(illness);
        this.codes = new OfferedCodes(file);
    }

    Optional<Flag> flag() {
        boolean state = illness.codes().stream()
                .anyMatch(range -> STATE.matcher(range.first()).find());
        if (!DISEASES.contains(illness.group()) || state || isNamed()) {
            return Optional.empty();
        }
        var end = new Outgoing(file)
                .diagnoses().stream()
                        .filter(fact -> END.contains(fact.document()))
                        .toList();
        var known = end.stream()
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR) && isAnother(fact))
                .toList();
        return known.isEmpty() || known.size() < end.size() - 1
                ? Optional.empty()
                : Optional.of(new Flag(
                        DIAGNOSIS_MISMATCH,
                        Certainty.PROBABLE,
                        "illness",
                        List.of(known.get(0).value(), file.claim().illness().name()),
                        Words.of(known)));
    }

    private boolean isAnother(Fact<String> fact) {
        var likely = codes.likely(fact.value()).map(CodeOffer::code).toList();
        return !likely.isEmpty()
                && !CONSEQUENCE.matcher(fact.value()).find()
                && likely.stream().noneMatch(illness::hasCode)
                && likely.stream().noneMatch(code -> code.startsWith("R") || code.startsWith("Z"))
                && (codes.named(fact.value()).findAny().isPresent()
                        || !codes.mayBeOneOf(fact.value(), illness.codes()));
    }

    private boolean isNamed() {
        return file.facts()
                        .each(FactKey.DIAGNOSIS)
                        .filter(fact -> fact.document() != DocumentKind.CLAIM_FORM)
                        .filter(fact -> END.contains(fact.document())
                                || fact.document() == DocumentKind.PATHOLOGY_REPORT
                                || fact.document() == DocumentKind.OUTPATIENT_RECORD)
                        .anyMatch(fact -> isMeantBy(fact.value()))
                || file.facts()
                        .each(FactKey.ICD_10)
                        .filter(fact -> fact.document() != DocumentKind.CLAIM_FORM)
                        .anyMatch(fact -> illness.hasCode(fact.value()))
                || file.findings()
                        .present()
                        .filter(finding -> SAYING.contains(finding.document())
                                && finding.surety() == Surety.DEFINITE
                                && finding.concept().kind() == ConceptKind.ILLNESS)
                        .anyMatch(finding -> names.mayMean(finding.concept().name()));
    }

    private boolean isMeantBy(String diagnosis) {
        return names.mayMean(diagnosis)
                || names.isWiderThan(diagnosis)
                || diagnosis.contains(file.claim().illness().name())
                || codes.named(diagnosis).anyMatch(offer -> illness.hasCode(offer.code()))
                || codes.isOneOf(diagnosis, illness.codes());
    }
}
