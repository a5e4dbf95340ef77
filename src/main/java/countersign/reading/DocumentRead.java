package countersign.reading;

import countersign.model.page.Problem;
import countersign.model.page.Transcript;
import java.util.List;

/**
 * What came of reading a document.
 *
 * @param file its path in the payload
 * @param pages how many pages it has, read or not; 0 where it could not be opened
 * @param results one a page, in their order; empty where the document could not be opened
 * @param problems all that went wrong, with the document and with its pages, in their order
 */
public record DocumentRead(String file, int pages, List<ReadResult> results, List<Problem> problems) {

    public DocumentRead {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Of the pages that could be read, in their order. */
    public List<Transcript> transcripts() {
        return results.stream()
                .filter(ReadResult.Read.class::isInstance)
                .map(result -> ((ReadResult.Read) result).transcript())
                .toList();
    }
}
