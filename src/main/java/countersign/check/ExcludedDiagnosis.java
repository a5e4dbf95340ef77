package countersign.check;

import static countersign.model.adjudication.FlagKind.CRITERIA_NOT_MET;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.model.plan.CodeRange;
import countersign.model.plan.Definition;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Illness;
import countersign.model.plan.Proof;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What any wording of a definition excludes by its code, where the documents after the stay name that and nowhere the illness itself: unstable
 * angina in place of an infarction.
 */
final class ExcludedDiagnosis {

    /** Beside a certain sort the name alone says nothing more: 帕金森病 beside 药物性帕金森综合征. */
    private static final Pattern PRIMARY = Pattern.compile("原发|特发");

    private ExcludedDiagnosis() {}

    static Optional<Flag> of(CaseFile file, Illness illness) {
        var codes = new OfferedCodes(file);
        var diagnoses = file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> FinalDocuments.include(fact.document()))
                .toList();
        var names = new IllnessNames(illness);
        boolean sort = diagnoses.stream()
                .anyMatch(fact -> names.isSort(fact.value()) && isExcluded(fact.value(), illness, codes));
        boolean named = file.facts()
                        .each(FactKey.ICD_10)
                        .filter(code -> code.document() != DocumentKind.CLAIM_FORM)
                        .anyMatch(code -> illness.hasCode(code.value()))
                || file.facts()
                        .each(FactKey.DIAGNOSIS)
                        .filter(fact -> fact.document() != DocumentKind.CLAIM_FORM)
                        .filter(fact -> !sort || PRIMARY.matcher(fact.value()).find())
                        .anyMatch(fact -> names.fit(fact.value()) > 0 && !isExcluded(fact.value(), illness, codes)
                                || codes.named(fact.value()).anyMatch(offer -> illness.hasCode(offer.code())));
        return named
                ? Optional.empty()
                : illness.definitions().stream()
                        .map(Definition::exclusions)
                        .flatMap(List::stream)
                        .filter(exclusion -> exclusion.result() == Exclusion.Result.NOT_COVERED)
                        .flatMap(exclusion -> flag(file, exclusion, diagnoses, codes, names).stream())
                        .findFirst();
    }

    /** 药物性帕金森综合征 holds the name of what it is not. */
    private static boolean isExcluded(String diagnosis, Illness illness, OfferedCodes codes) {
        return illness.definitions().stream()
                .flatMap(definition -> definition.exclusions().stream())
                .filter(exclusion -> exclusion.result() == Exclusion.Result.NOT_COVERED)
                .anyMatch(exclusion ->
                        exclusion.proof() instanceof Proof.CodeIn in && codes.isOneOf(diagnosis, in.ranges()));
    }

    /** The code itself, where the hospital prints it. */
    private static List<Fact<String>> coded(CaseFile file, List<CodeRange> ranges) {
        return file.facts()
                .each(FactKey.ICD_10)
                .filter(fact -> FinalDocuments.include(fact.document()))
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR) && isIn(ranges, fact.value()))
                .toList();
    }

    private static Optional<Flag> flag(
            CaseFile file, Exclusion exclusion, List<Fact<String>> diagnoses, OfferedCodes codes, IllnessNames names) {
        if (!(exclusion.proof() instanceof Proof.CodeIn in)) {
            return Optional.empty();
        }
        var said = diagnoses.stream()
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                .filter(fact -> codes.isOneOf(fact.value(), in.ranges()))
                .filter(fact -> !names.isWiderThan(fact.value()))
                .toList();
        var words = said.isEmpty() ? coded(file, in.ranges()) : said;
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flag(
                        CRITERIA_NOT_MET, Certainty.PROBABLE, "excluded", List.of(exclusion.names()), Words.of(words)));
    }

    private static boolean isIn(List<CodeRange> ranges, String code) {
        return ranges.stream().anyMatch(range -> range.contains(code));
    }
}
