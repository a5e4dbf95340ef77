package countersign.intake;

import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.page.Correction;
import countersign.model.page.Document;
import countersign.model.page.Transcript;
import java.util.List;
import java.util.Set;

/** From words to facts and findings: what {@code extract} and {@code interpret} do, joined. */
public interface Understanding {

    /** The lines that carry facts, which a second reader reads again. */
    Set<Integer> factLines(Transcript page);

    /** Tells what kind of document it is. */
    Document document(String file, int pages, List<Transcript> transcripts);

    /** The page with what persons read on it in place of what the readers read. */
    Transcript corrected(Transcript page, List<Correction> corrections);

    /**
     * @param claim what the dossier's data says; used to tell what is unsure, never to read it into a page
     * @param corrections those that have been put to the documents
     */
    FactSheet facts(Claim claim, List<Document> documents, List<Correction> corrections);

    Findings findings(Claim claim, List<Document> documents, FactSheet facts);
}
