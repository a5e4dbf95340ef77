package countersign.check;

import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_SHOWN;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Criterion;
import countersign.model.plan.Definition;
import countersign.model.plan.Proof;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A definition asks for an operation among other things, and all that was done is to look or to take a piece. */
final class LesserAct {

    private static final Pattern LESSER = Pattern.compile("穿刺|活检|探查|引流|造影|置管|镜检|取材");

    private final CaseFile file;
    private final Definition definition;
    private final Proofs proofs;

    LesserAct(CaseFile file, Definition definition, Proofs proofs) {
        this.file = file;
        this.definition = definition;
        this.proofs = proofs;
    }

    Optional<Flag> flag() {
        var asked = definition.criteria().stream()
                .filter(criterion -> definition.requirement().criteria().anyMatch(criterion.id()::equals))
                .filter(criterion -> criterion.proof() instanceof Proof.TextAny)
                .filter(criterion -> Proofs.kinds(criterion.evidence()).contains(DocumentKind.OPERATION_RECORD)
                        && !criterion.evidence().isEmpty())
                .toList();
        var done = file.facts().each(FactKey.OPERATION).toList();
        boolean recorded = done.stream().anyMatch(fact -> fact.document() == DocumentKind.OPERATION_RECORD);
        boolean lesser = recorded
                && done.stream().allMatch(fact -> LESSER.matcher(fact.value()).find());
        boolean open = !asked.isEmpty()
                && asked.stream().allMatch(criterion -> proofs.of(criterion).is(Answer.Verdict.NOT_SHOWN))
                && proofs.of(definition.requirement()).is(Answer.Verdict.NOT_SHOWN);
        return lesser && open ? Optional.of(flag(asked, done)) : Optional.empty();
    }

    private static Flag flag(List<Criterion> asked, List<Fact<String>> done) {
        return new Flag(
                CRITERIA_NOT_SHOWN,
                Certainty.CANNOT_TELL,
                asked.size() == 1 ? "one" : "several",
                asked.stream().limit(3).<Object>map(Criterion::names).toList(),
                Words.of(done));
    }
}
