package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A group of stages that T, N and M rule out: FIGO III where the pathologist found neither growth beyond the pelvis' organs nor
 * nodes (corpus, cervix and ovary: T3 or N1); IV where a small tumour has no spread at all.
 */
final class GroupOfParts {

    private static final Set<DocumentKind> END = EnumSet.of(
            DocumentKind.DISCHARGE_SUMMARY, DocumentKind.DIAGNOSIS_CERTIFICATE, DocumentKind.RECORD_FRONT_PAGE);

    private static final Pattern FIGO_THIRD = Pattern.compile("^FIGO (?:III|IV)");
    private static final Pattern FOURTH = Pattern.compile("^IV");
    private static final Pattern SMALL = Pattern.compile("^p?T[12][a-c]?[1-3]?N0(?:M0)?$");
    private static final Pattern NO_SPREAD = Pattern.compile("^p?T[12][a-c]?[1-3]?N0M0$");

    private final CaseFile file;

    GroupOfParts(CaseFile file) {
        this.file = file;
    }

    Optional<Flag> flag() {
        var stages = file.facts()
                .each(FactKey.STAGE)
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                .toList();
        var parts = stages.stream().filter(fact -> fact.value().contains("T")).toList();
        return stages.stream()
                .filter(fact -> END.contains(fact.document()))
                .flatMap(group -> ruledOut(group, parts).stream())
                .findFirst();
    }

    /** Only where all that is said of T, N and M rules it out. */
    private static Optional<Flag> ruledOut(Fact<String> group, List<Fact<String>> parts) {
        return excluding(group.value())
                .filter(small -> !parts.isEmpty()
                        && parts.stream()
                                .allMatch(fact -> small.matcher(fact.value()).matches()))
                .map(small -> StageMismatchCheck.flag(
                        Certainty.PROBABLE, group.value(), parts.get(0).value(), Words.of(List.of(group), parts)));
    }

    /** What T, N and M look like where the group cannot be. */
    private static Optional<Pattern> excluding(String group) {
        if (FIGO_THIRD.matcher(group).find()) {
            return Optional.of(SMALL);
        }
        return FOURTH.matcher(group).find() ? Optional.of(NO_SPREAD) : Optional.empty();
    }
}
