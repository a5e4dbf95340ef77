package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pathologist and the end of the stay agree on an illness that is not the one claimed: a colitis of another sort, a tumour
 * of the adrenal's cortex in place of its marrow. Cancers that are none are told by {@link ProvenBenign}.
 */
final class AnotherIllnessCheck implements Check {

    /** Operations, accidents and what is left of an illness have other names than the tissue. */
    private static final Set<IllnessGroup> OF_TISSUE = EnumSet.complementOf(EnumSet.of(
            IllnessGroup.MALIGNANT, IllnessGroup.SURGERY, IllnessGroup.ACCIDENT, IllnessGroup.RESIDUAL_STATE));

    /** A shorter name is a part of many. */
    private static final int SHORTEST = 3;

    @Override
    public List<Flag> run(CaseFile file) {
        var illness = Coverage.of(file).map(Coverage::illness);
        return illness
                .filter(claimed -> OF_TISSUE.contains(claimed.group()))
                .flatMap(claimed -> other(file, claimed))
                .or(() -> illness.flatMap(claimed -> new UnnamedIllness(file, claimed).flag()))
                .stream()
                .toList();
    }

    private static Optional<Flag> other(CaseFile file, Illness illness) {
        var all = new Outgoing(file).diagnoses();
        var names = new IllnessNames(illness);
        var codes = new OfferedCodes(file);
        boolean named = all.stream()
                        .anyMatch(fact -> names.mayMean(fact.value())
                                || fact.value().contains(file.claim().illness().name())
                                || codes.named(fact.value()).anyMatch(offer -> illness.hasCode(offer.code())))
                || file.facts()
                        .each(FactKey.ICD_10)
                        .filter(fact -> fact.document() != DocumentKind.CLAIM_FORM)
                        .anyMatch(fact -> illness.hasCode(fact.value()));
        if (named) {
            return Optional.empty();
        }
        var tissue = all.stream()
                .filter(fact -> fact.document() == DocumentKind.PATHOLOGY_REPORT)
                .toList();
        return tissue.stream()
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                .flatMap(fact -> all.stream()
                        .filter(last -> last.document() != DocumentKind.PATHOLOGY_REPORT && isSame(fact, last))
                        .map(last -> flag(file, fact, last)))
                .findFirst();
    }

    /** The one's words hold the other's, brackets aside. */
    private static boolean isSame(Fact<String> tissue, Fact<String> last) {
        var one = tissue.value().replaceAll("^[(（][^()（）]*[)）]", "");
        var other = last.value().replaceAll("[(（][^()（）]*[)）]", "");
        var shorter = one.length() < other.length() ? one : other;
        var longer = one.length() < other.length() ? other : one;
        return shorter.length() >= SHORTEST && longer.contains(shorter);
    }

    private static Flag flag(CaseFile file, Fact<String> tissue, Fact<String> last) {
        return new Flag(
                DIAGNOSIS_MISMATCH,
                Certainty.PROBABLE,
                "illness",
                List.of(tissue.value(), file.claim().illness().name()),
                Stream.of(tissue, last).map(Fact::evidence).distinct().toList());
    }
}
