package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents, and the claim, mean an illness of one part of the body; finer differences are for a doctor. */
final class IllnessMismatchCheck implements Check {

    /**
     * A document's diagnoses that name a part of the body.
     *
     * @param byWords whether they name it themselves; else the code that they stand for does
     */
    private record Statement(String document, List<Fact<String>> facts, Set<BodyRegion> regions, boolean byWords) {

        boolean contradicts(Statement other) {
            return Collections.disjoint(regions, other.regions);
        }

        boolean isSolid() {
            return byWords && facts.stream().anyMatch(fact -> Trust.of(fact) == Trust.SOLID);
        }
    }

    @Override
    public List<Flag> run(CaseFile file) {
        var codes = new OfferedCodes(file);
        var statements = Paper.of(file).stream()
                .filter(paper -> FinalDocuments.include(paper.kind()) || paper.kind() == DocumentKind.CLAIM_FORM)
                .flatMap(paper -> statement(paper, codes))
                .toList();
        var odd = statements.stream()
                .filter(statement -> statements.size() > 2
                        && statements.stream()
                                .filter(other -> other != statement)
                                .allMatch(statement::contradicts))
                .toList();
        boolean othersAgree = statements.stream()
                .filter(statement -> !odd.contains(statement))
                .allMatch(one -> statements.stream()
                        .filter(other -> !odd.contains(other))
                        .noneMatch(one::contradicts));
        return odd.size() == 1 && othersAgree
                ? List.of(flag(odd.get(0), statements))
                : ofClaim(file, statements).toList();
    }

    private static Stream<Statement> statement(Paper paper, OfferedCodes codes) {
        var facts = paper.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                .filter(fact -> !BodyRegion.ofDiagnosis(fact.value(), codes).isEmpty())
                .toList();
        var regions = facts.stream()
                .flatMap(fact -> BodyRegion.ofDiagnosis(fact.value(), codes).stream())
                .collect(Collectors.toSet());
        boolean byWords = facts.stream()
                .anyMatch(fact -> !BodyRegion.ofDiagnosis(fact.value()).isEmpty());
        return facts.isEmpty() ? Stream.empty() : Stream.of(new Statement(paper.file(), facts, regions, byWords));
    }

    private static Flag flag(Statement odd, List<Statement> statements) {
        var others = statements.stream()
                .filter(other -> other != odd)
                .flatMap(other -> other.facts().stream().limit(1))
                .toList();
        return new Flag(
                DIAGNOSIS_MISMATCH,
                odd.isSolid() ? Certainty.CERTAIN : Certainty.PROBABLE,
                "illness",
                List.of(odd.facts().get(0).value(), others.get(0).value()),
                Words.of(odd.facts(), others));
    }

    /** The code of the claim against what all documents say. */
    private static Stream<Flag> ofClaim(CaseFile file, List<Statement> statements) {
        var code = file.claim().illness().code();
        Set<BodyRegion> claimed = code.map(BodyRegion::ofCode).orElse(Set.of());
        boolean contradicted = statements.size() > 1
                && !claimed.isEmpty()
                && statements.stream().allMatch(statement -> Collections.disjoint(claimed, statement.regions()));
        if (!contradicted || code.isEmpty()) {
            return Stream.empty();
        }
        var facts = statements.stream()
                .flatMap(statement -> statement.facts().stream().limit(1))
                .toList();
        return Stream.of(new Flag(
                DIAGNOSIS_MISMATCH,
                Certainty.PROBABLE,
                "claimed-code",
                List.of(code.get(), facts.get(0).value()),
                Words.of(facts)));
    }
}
