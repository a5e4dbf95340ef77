package countersign.check;

import static countersign.model.adjudication.FlagKind.MISSING_DOCUMENT;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.page.DocumentKind;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.RequiredDocument;
import java.util.ArrayList;
import java.util.List;

/** A claim comes with the documents that the plan requires for its group of illnesses. */
final class MissingDocumentCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var group =
                Coverage.of(file).map(coverage -> coverage.illness().group()).orElse(IllnessGroup.OTHER);
        var present = new PresentDocuments(file);
        return file.plan().rules().documents().stream()
                .filter(document -> document.isNeededFor(group))
                .filter(document -> !document.afterStay() || !Stay.of(file).isEmpty())
                .filter(document -> !present.include(document))
                .filter(document -> !present.mayHide(document))
                .map(document -> flag(file, document))
                .toList();
    }

    private static Flag flag(CaseFile file, RequiredDocument document) {
        List<Object> arguments = new ArrayList<>(document.anyOf());
        boolean anythingUnread =
                file.problems().stream().anyMatch(problem -> problem.file().startsWith("documents/"));
        return new Flag(
                MISSING_DOCUMENT,
                anythingUnread || hasOther(file) ? Certainty.PROBABLE : Certainty.CERTAIN,
                document.anyOf().size() == 1 ? "one" : "either",
                arguments,
                List.of());
    }

    private static boolean hasOther(CaseFile file) {
        return file.documents().stream().anyMatch(document -> document.kind() == DocumentKind.OTHER);
    }
}
