package countersign.check;

import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_MET;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.plan.CodeRange;
import countersign.model.plan.Definition;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Proof;
import java.util.List;
import java.util.Optional;

/** Cancers that are mild, or none of the plan's, wherever they have not spread: those of the skin but melanoma. */
final class MildSite {

    private final CaseFile file;
    private final Definition definition;
    private final Proofs proofs;

    MildSite(CaseFile file, Definition definition, Proofs proofs) {
        this.file = file;
        this.definition = definition;
        this.proofs = proofs;
    }

    Optional<Flag> flag() {
        return definition.exclusions().stream()
                .map(this::flag)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Flag> flag(Exclusion exclusion) {
        if (!(exclusion.proof() instanceof Proof.All all)
                || all.of().stream()
                        .anyMatch(part -> !(part instanceof Proof.CodeIn) && !(part instanceof Proof.Not))) {
            return Optional.empty();
        }
        var ranges = all.of().stream()
                .filter(Proof.CodeIn.class::isInstance)
                .flatMap(part -> ((Proof.CodeIn) part).ranges().stream())
                .toList();
        boolean unspread = all.of().stream()
                .filter(Proof.Not.class::isInstance)
                .allMatch(part -> proofs.of(part, Proofs.kinds(List.of())).is(Answer.Verdict.MET));
        var words = ranges.isEmpty() || !unspread ? List.<Fact<String>>of() : named(ranges);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flag(
                        CRITERIA_NOT_MET,
                        Certainty.PROBABLE,
                        exclusion.result() == Exclusion.Result.MILD ? "mild-class" : "excluded",
                        List.of(exclusion.names()),
                        Words.of(words)));
    }

    /** The tumours of the last documents, if all of them are of that site. */
    private List<Fact<String>> named(List<CodeRange> ranges) {
        var codes = new OfferedCodes(file);
        var tumours = file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> FinalDocuments.include(fact.document())
                        && Trust.of(fact).atLeast(Trust.FAIR)
                        && TumourWords.mayBeMalignant(fact.value()))
                .toList();
        return tumours.stream().allMatch(fact -> codes.isOneOf(fact.value(), ranges)) ? tumours : List.of();
    }
}
