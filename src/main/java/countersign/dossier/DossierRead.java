package countersign.dossier;

import countersign.model.page.Problem;
import java.util.List;

/** What opening a dossier came to. */
public sealed interface DossierRead {

    /** Opened, perhaps with problems in single files. */
    record Opened(Dossier dossier) implements DossierRead {}

    /** Nothing of it is used; each reason is named. */
    record Refused(String name, List<Problem> problems) implements DossierRead {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
