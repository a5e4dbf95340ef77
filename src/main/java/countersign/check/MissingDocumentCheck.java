package countersign.check;

import static countersign.model.adjudication.FlagKind.MISSING_DOCUMENT;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Illness;
import countersign.model.plan.RequiredDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A claim comes with the documents that the plan requires for its illness and for what happened. */
final class MissingDocumentCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var illness = Coverage.of(file).map(Coverage::illness);
        var present = new PresentDocuments(file);
        var occasions = new Occasions(file);
        var required = file.plan().rules().documents().stream()
                .filter(document -> isNeeded(document, illness))
                .filter(document -> document.when().map(occasions::include).orElse(true))
                .filter(document -> !present.include(document))
                .filter(document -> !present.mayHide(document))
                .map(document -> flag(file, document))
                .toList();
        return required.isEmpty()
                ? Stream.of(ToldDocuments.operationRecord(file, present), ToldDocuments.pathologyReport(file, present))
                        .flatMap(Optional::stream)
                        .toList()
                : required;
    }

    /** Of an illness on no list only what every claim needs is asked. */
    private static boolean isNeeded(RequiredDocument document, Optional<Illness> illness) {
        return illness.map(document::isNeededFor).orElseGet(document::isAlwaysNeeded);
    }

    private static Flag flag(CaseFile file, RequiredDocument document) {
        boolean anythingUnread =
                file.problems().stream().anyMatch(problem -> problem.file().startsWith("documents/"));
        boolean assumed = file.plan().rules().isAssumed("documents");
        boolean named = document.names().isPresent();
        return new Flag(
                MISSING_DOCUMENT,
                anythingUnread || hasOther(file) ? Certainty.PROBABLE : Certainty.CERTAIN,
                named || document.anyOf().size() == 1
                        ? "one"
                        : document.anyOf().size() == 2 ? "either" : "one-of-three",
                named ? List.of(document.names().orElseThrow()) : List.copyOf(document.anyOf()),
                List.of(),
                assumed);
    }

    private static boolean hasOther(CaseFile file) {
        return file.documents().stream().anyMatch(document -> document.kind() == DocumentKind.OTHER);
    }
}
