package countersign.check;

import static countersign.model.adjudication.FlagKind.RECORD_NUMBER_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The papers of a stay carry its number; the pathologist's number stands in the papers that quote it. */
final class RecordNumberCheck implements Check {

    /** These may print the patient's number (病案号) where others print the stay's (住院号). */
    private static final Set<DocumentKind> OTHER_NUMBERS =
            EnumSet.of(DocumentKind.RECORD_FRONT_PAGE, DocumentKind.CLAIM_FORM, DocumentKind.OUTPATIENT_RECORD);

    private static final Set<DocumentKind> QUOTE_PATHOLOGY =
            EnumSet.of(DocumentKind.PATHOLOGY_REPORT, DocumentKind.DISCHARGE_SUMMARY, DocumentKind.RECORD_FRONT_PAGE);

    /** Numbers that differ in more are those of two specimens. */
    private static final int SLIP = 2;

    @Override
    public List<Flag> run(CaseFile file) {
        return Stream.concat(admission(file), specimen(file)).toList();
    }

    private static Stream<Flag> admission(CaseFile file) {
        if (Stay.of(file).size() > 1) {
            return Stream.empty();
        }
        List<Fact<String>> numbers = file.facts()
                .each(FactKey.ADMISSION_NUMBER)
                .filter(fact -> !OTHER_NUMBERS.contains(fact.document()))
                .toList();
        var votes = new Votes<>(numbers);
        return votes.odd().stream()
                .filter(odd -> documents(odd.others()) > 1)
                .filter(odd -> isOfOneShape(odd.value(), odd.most()))
                .filter(odd -> !Fold.lookAlike(odd.value()).equals(Fold.lookAlike(odd.most())))
                .map(odd -> flag("admission", odd));
    }

    private static Stream<Flag> specimen(CaseFile file) {
        var papers = Paper.of(file).stream()
                .filter(paper -> QUOTE_PATHOLOGY.contains(paper.kind()))
                .filter(paper -> paper.first(FactKey.SPECIMEN_NUMBER).isPresent())
                .toList();
        boolean one = papers.stream()
                .allMatch(paper -> paper.facts()
                                .each(FactKey.SPECIMEN_NUMBER)
                                .map(Fact::value)
                                .distinct()
                                .count()
                        == 1);
        if (!one
                || papers.stream()
                                .filter(paper -> paper.kind() == DocumentKind.PATHOLOGY_REPORT)
                                .count()
                        != 1) {
            return Stream.empty();
        }
        var votes = new Votes<>(papers.stream()
                .flatMap(paper -> paper.facts().each(FactKey.SPECIMEN_NUMBER))
                .toList());
        return votes.odd().stream()
                .filter(odd -> isOfOneShape(odd.value(), odd.most()))
                .filter(odd -> Fold.distance(odd.value(), odd.most()) <= SLIP)
                .filter(odd -> !Fold.lookAlike(odd.value()).equals(Fold.lookAlike(odd.most())))
                .map(odd -> flag("specimen", odd));
    }

    private static Flag flag(String reason, Votes.Odd<String> odd) {
        return new Flag(
                RECORD_NUMBER_MISMATCH,
                odd.certainty(),
                reason,
                List.of(odd.value(), odd.most()),
                Words.of(odd.facts(), odd.others()));
    }

    private static boolean isOfOneShape(String one, String other) {
        return shape(one).equals(shape(other));
    }

    private static String shape(String number) {
        return Fold.plain(number).replaceAll("\\d", "9").replaceAll("\\p{L}", "A");
    }

    private static long documents(List<Fact<String>> facts) {
        return facts.stream()
                .map(fact -> fact.evidence().page().file())
                .distinct()
                .count();
    }
}
