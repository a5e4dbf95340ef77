package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.finding.CodeOffer;
import countersign.model.finding.CodedDiagnosis;
import countersign.model.finding.Codings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes that words stand for by their very names; what is only like a name proves nothing. */
final class OfferedCodes {

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
