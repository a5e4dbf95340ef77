package countersign.intake;

import countersign.model.claim.Claim;
import countersign.model.page.Document;
import countersign.model.page.Problem;
import java.util.List;

/**
 * A claim whose documents have been read.
 *
 * @param dossier as given
 * @param documents told apart, with what was read on their pages
 * @param problems of the dossier, its documents and their pages
 */
public record ReadClaim(String dossier, Claim claim, List<Document> documents, List<Problem> problems) {

    public ReadClaim {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** How many pages were found, read or not. */
    public int pages() {
        return documents.stream().mapToInt(Document::pages).sum();
    }
}
