package countersign.dossier;

import countersign.model.claim.Claim;
import countersign.model.page.Problem;
import java.util.List;

/**
 * A dossier whose claim could be read.
 *
 * @param name as given
 * @param documents in the order of their names
 * @param verified true if a manifest was there and every checksum held
 * @param problems what is wrong with single files
 */
public record Dossier(String name, Claim claim, List<DossierFile> documents, boolean verified, List<Problem> problems) {

    public Dossier {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
