package countersign.check;

import static countersign.model.adjudication.FlagKind.ILLNESS_NOT_COVERED;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.finding.CodeOffer;
import countersign.model.page.DocumentKind;
import countersign.model.plan.IllnessGroup;
import java.util.List;
import java.util.regex.Pattern;

/** A plan pays only for what is on its lists. */
final class IllnessNotCoveredCheck implements Check {

    /** Not C00 to D09, nor D37 to D48, of which a person decides. */
    private static final Pattern BENIGN_CODE = Pattern.compile("^(?!C|D0|D3[789]|D4)[A-Z]");

    /** Illnesses by themselves, neither tumours nor signs of what may be one. */
    private static final Pattern NO_TUMOUR = Pattern.compile("^[ABE-NQ]");

    @Override
    public List<Flag> run(CaseFile file) {
        if (!file.plan().covers()) {
            return List.of();
        }
        var coverage = Coverage.of(file);
        if (coverage.isEmpty()) {
            return new SpendingRule(file).reached() == SpendingRule.Reached.YES ? List.of() : onNoList(file);
        }
        if (coverage.get().isOut()) {
            return List.of(
                    flag(file, Certainty.CERTAIN, "site-out", diagnoses(file), isSiteAssumed(file, coverage.get())));
        }
        return coverage.get().illness().group() == IllnessGroup.MALIGNANT ? provenBenign(file) : List.of();
    }

    /** The claim's name may be short for something covered: what the records call it counts as well. */
    private static List<Flag> onNoList(CaseFile file) {
        var diagnoses = diagnoses(file);
        var codes = new OfferedCodes(file);
        boolean recordsNameACoveredOne = diagnoses.stream()
                .anyMatch(fact -> file.plan().illnesses().stream()
                        .anyMatch(illness -> new IllnessNames(illness).fit(fact.value()) > 0
                                || codes.named(fact.value()).anyMatch(offer -> illness.hasCode(offer.code()))));
        var spending = new SpendingRule(file).reached();
        boolean doubtful = recordsNameACoveredOne || spending == SpendingRule.Reached.CANNOT_TELL;
        return List.of(flag(
                file,
                doubtful ? Certainty.CANNOT_TELL : Certainty.CERTAIN,
                spending == SpendingRule.Reached.NO_SUCH_RULE ? "on-no-list" : "on-no-list-nor-spending",
                recordsNameACoveredOne ? List.of() : diagnoses,
                file.plan().rules().isAssumed("illnesses")));
    }

    private static boolean isSiteAssumed(CaseFile file, Coverage coverage) {
        return coverage.site()
                .filter(site -> file.plan().rules().isAssumed("site." + site.id()))
                .isPresent();
    }

    private static List<Flag> provenBenign(CaseFile file) {
        var diagnoses = diagnoses(file);
        var codes = new OfferedCodes(file);
        var benign = diagnoses.stream()
                .filter(fact -> TumourWords.areBenign(fact.value()) || isNoTumour(codes, fact.value()))
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                .toList();
        long documents = benign.stream()
                .map(fact -> fact.evidence().page().file())
                .distinct()
                .count();
        boolean doubtful = diagnoses.stream()
                        .anyMatch(fact -> TumourWords.mayBeMalignant(fact.value()) && !isGuess(fact))
                || file.facts()
                        .each(FactKey.ICD_10)
                        .anyMatch(code -> !BENIGN_CODE.matcher(code.value()).find());
        boolean byPathologist = benign.stream().anyMatch(fact -> fact.document() == DocumentKind.PATHOLOGY_REPORT);
        if (documents < 2 || doubtful || !byPathologist) {
            return List.of();
        }
        boolean certain =
                benign.stream().allMatch(fact -> Trust.of(fact) == Trust.SOLID && TumourWords.areBenign(fact.value()));
        return List.of(flag(file, certain ? Certainty.CERTAIN : Certainty.PROBABLE, "proven-benign", benign, false));
    }

    /** Whether all that the line names is another kind of illness: 肺结核. */
    private static boolean isNoTumour(OfferedCodes codes, String diagnosis) {
        var named = codes.named(diagnosis).map(CodeOffer::code).toList();
        return !named.isEmpty()
                && !TumourWords.mayBeMalignant(diagnosis)
                && named.stream().allMatch(code -> NO_TUMOUR.matcher(code).find());
    }

    /** What was thought at admission, before the pathologist looked. */
    private static boolean isGuess(Fact<String> fact) {
        return fact.document() != DocumentKind.PATHOLOGY_REPORT && TumourWords.areGuessed(fact.value());
    }

    /** @param assumed whether what decides has no known source: it is the less sure then */
    private static Flag flag(
            CaseFile file, Certainty certainty, String reason, List<Fact<String>> words, boolean assumed) {
        var name = reason.equals("proven-benign")
                ? words.get(0).value()
                : file.claim().illness().name();
        return new Flag(
                ILLNESS_NOT_COVERED,
                assumed && certainty == Certainty.CERTAIN ? Certainty.PROBABLE : certainty,
                reason,
                List.of(name, file.plan().version(), file.claim().illness().diagnosed()),
                Words.of(words),
                assumed);
    }

    private static List<Fact<String>> diagnoses(CaseFile file) {
        return file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> FinalDocuments.include(fact.document()))
                .toList();
    }
}
