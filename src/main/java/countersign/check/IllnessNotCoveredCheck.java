package countersign.check;

import static countersign.model.adjudication.FlagKind.ILLNESS_NOT_COVERED;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.plan.IllnessGroup;
import java.util.List;

/** A plan pays only for what is on its lists. */
final class IllnessNotCoveredCheck implements Check {

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
        return coverage.get().illness().group() == IllnessGroup.MALIGNANT
                ? new ProvenBenign(file).flag().stream().toList()
                : List.of();
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

    /** @param assumed whether what decides has no known source: it is the less sure then */
    private static Flag flag(
            CaseFile file, Certainty certainty, String reason, List<Fact<String>> words, boolean assumed) {
        return new Flag(
                ILLNESS_NOT_COVERED,
                assumed && certainty == Certainty.CERTAIN ? Certainty.PROBABLE : certainty,
                reason,
                List.of(
                        file.claim().illness().name(),
                        file.plan().version(),
                        file.claim().illness().diagnosed()),
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
