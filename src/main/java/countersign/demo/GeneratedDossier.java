package countersign.demo;

import countersign.demo.truth.DossierTruth;
import java.util.List;

/**
 * A dossier with its truth, before it is packed.
 *
 * @param name of its folder or archive: the claim's number
 * @param claim {@code claim.json}
 */
public record GeneratedDossier(String name, String claim, List<GeneratedFile> files, DossierTruth truth) {

    public GeneratedDossier {
        files = List.copyOf(files);
    }
}
