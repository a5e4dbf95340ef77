package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The documents after the pathologist's answer give the tumour one stage.
 *
 * <p>Only the numbers of T, N and M are compared: letters behind them refine. What is clinical (c) or after treatment (y, r) may
 * differ from what is pathological, and a document that gives several stages contradicts none of those that it gives.
 */
final class StageMismatchCheck implements Check {

    private static final Set<DocumentKind> KINDS = EnumSet.of(
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.RECORD_FRONT_PAGE);
    /** A group of stages, and the system it is of: FIGO IIIB. */
    private static final Pattern GROUP = Pattern.compile("^([^TNM]*?)(IV|I{1,3})(?:[ABC]\\d?)?$");

    private static final Pattern PART = Pattern.compile("([TNM])(is|[0-4])");
    private static final Pattern NOT_PATHOLOGICAL = Pattern.compile("^[^TNM]*[cyra]");

    /** T, N or M with its numbers in one document. */
    private record Given(String file, DocumentKind kind, Map<String, Fact<String>> numbers) {}

    @Override
    public List<Flag> run(CaseFile file) {
        for (String part : List.of("T", "N", "M", "")) {
            var flag = contradiction(given(file, part));
            if (flag.isPresent()) {
                return List.of(flag.get());
            }
        }
        return new StagesOfSides(file)
                        .flag()
                        .or(() -> new ClinicalStages(file).flag())
                        .or(() -> new GroupOfParts(file).flag())
                        .or(() -> new LetteredStages(file).flag())
                        .stream()
                        .toList();
    }

    private static List<Given> given(CaseFile file, String part) {
        var given = new ArrayList<Given>();
        for (Paper paper : Paper.of(file)) {
            var numbers = new LinkedHashMap<String, Fact<String>>();
            paper.facts()
                    .each(FactKey.STAGE)
                    .filter(fact -> KINDS.contains(paper.kind()))
                    .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                    .filter(fact -> !NOT_PATHOLOGICAL.matcher(fact.value()).find())
                    .forEach(fact -> number(fact.value(), part).ifPresent(number -> numbers.put(number, fact)));
            if (!numbers.isEmpty()) {
                given.add(new Given(paper.file(), paper.kind(), numbers));
            }
        }
        return given;
    }

    /** @param part T, N or M; empty for the group, which counts only within one system */
    private static Optional<String> number(String stage, String part) {
        if (part.isEmpty()) {
            var group = GROUP.matcher(stage.strip());
            return group.matches() && group.group(1).contains("FIGO") ? Optional.of(group.group(2)) : Optional.empty();
        }
        Matcher matcher = PART.matcher(stage);
        while (matcher.find()) {
            if (matcher.group(1).equals(part)) {
                return Optional.of(matcher.group(2));
            }
        }
        return Optional.empty();
    }

    /** The pathologist is right; where there is none, the first is held against the others. */
    private static Optional<Flag> contradiction(List<Given> given) {
        var first = given.stream()
                .filter(one -> one.kind() == DocumentKind.PATHOLOGY_REPORT)
                .findFirst()
                .or(() -> given.stream().findFirst());
        return first.flatMap(right -> given.stream()
                .filter(other -> other.kind() != DocumentKind.PATHOLOGY_REPORT)
                .filter(other -> other.numbers().keySet().stream().noneMatch(right.numbers()::containsKey))
                .findFirst()
                .flatMap(odd -> flag(
                        odd.numbers().values().iterator().next(),
                        right.numbers().values().iterator().next())));
    }

    private static Optional<Flag> flag(Fact<String> odd, Fact<String> right) {
        boolean certain = Trust.of(odd) == Trust.SOLID && Trust.of(right) == Trust.SOLID;
        return Optional.of(flag(
                certain ? Certainty.CERTAIN : Certainty.PROBABLE,
                odd.value(),
                right.value(),
                Words.of(List.of(odd, right))));
    }

    static Flag flag(Certainty certainty, String odd, String right, List<Evidence> words) {
        return new Flag(DIAGNOSIS_MISMATCH, certainty, "stage", List.of(odd, right), words);
    }
}
