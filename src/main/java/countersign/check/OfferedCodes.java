package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.finding.CodeOffer;
import countersign.model.finding.CodedDiagnosis;
import countersign.model.finding.Codings;
import countersign.model.plan.CodeRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes that words stand for by their very names; what is only like a name proves nothing. */
final class OfferedCodes {

    /** So many codes at the head of a list have to agree where none is named. */
    private static final int LIKELIEST = 3;

    private static final double LIKE = 0.75;

    private final Codings codings;

    OfferedCodes(CaseFile file) {
        codings = file.findings().codings();
    }

    /** One for each diagnosis of the line that the list knows by name. */
    Stream<CodeOffer> named(String line) {
        return codings.of(line).stream()
                .flatMap(diagnosis -> diagnosis.best().stream())
                .filter(offer -> offer.reason().isName());
    }

    /** Whether a diagnosis of the line is one of these codes by its name, or its likeliest codes are all of these. */
    boolean isOneOf(String line, List<CodeRange> ranges) {
        return codings.of(line).stream().anyMatch(diagnosis -> {
            boolean named =
                    diagnosis.best().stream().anyMatch(offer -> offer.reason().isName() && isIn(ranges, offer.code()));
            var first = diagnosis.offers().stream().limit(LIKELIEST).toList();
            return named
                    || first.size() == LIKELIEST
                            && first.get(0).likeness() >= LIKE
                            && first.stream().allMatch(offer -> isIn(ranges, offer.code()));
        });
    }

    /** The best for each diagnosis of the line that is very like a name of the list. */
    Stream<CodeOffer> likely(String line) {
        return codings.of(line).stream()
                .flatMap(diagnosis -> diagnosis.best().stream())
                .filter(offer -> offer.reason().isName() || offer.likeness() >= LIKE);
    }

    /** Whether any reading of any diagnosis of the line is one of these codes. */
    boolean mayBeOneOf(String line, List<CodeRange> ranges) {
        return codings.of(line).stream()
                .flatMap(diagnosis -> diagnosis.offers().stream())
                .anyMatch(offer -> isIn(ranges, offer.code()));
    }

    private static boolean isIn(List<CodeRange> ranges, String code) {
        return ranges.stream().anyMatch(range -> range.contains(code));
    }

    /** The code of the one illness that a claim names; empty where it names none surely, or several. */
    Optional<String> ofIllness(String name) {
        List<CodedDiagnosis> diagnoses = codings.of(name);
        return diagnoses.size() == 1 ? named(name).map(CodeOffer::code).findFirst() : Optional.empty();
    }

    /** Whether any reading of any diagnosis of the line falls under the category. */
    boolean mayMean(String line, String category) {
        return codings.of(line).stream()
                .flatMap(diagnosis -> diagnosis.offers().stream())
                .anyMatch(offer -> offer.category().equals(category));
    }
}
