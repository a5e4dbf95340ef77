package countersign.app;

import countersign.catalogue.Catalogue;
import countersign.model.plan.Plan;

/** Reads plans that an author is working on, by the illnesses and shared lists that ship. */
public final class PlanFiles {

    private final Catalogue catalogue = Catalogue.shipped();

    /**
     * The plan in a file.
     *
     * @param name of the file, for mistakes
     * @throws countersign.catalogue.CatalogueException naming line and reason of the first mistake
     */
    public Plan read(String name, String content) {
        return catalogue.readPlan(name, content);
    }
}
