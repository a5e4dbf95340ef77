package countersign.intake;

import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A claim that is not read to its end: what can be shown of it by now.
 *
 * @param documents in the order of their names, none told apart yet; one that has not been opened has no pages
 * @param turned by how many degrees clockwise each page that was read had to be turned
 * @param now pages that are being read at this moment
 * @param through pages read, or given up
 * @param stopped by a person
 * @param failure why it is not read any further, though nobody stopped it; what was read stays
 */
public record ClaimSoFar(
        List<Document> documents,
        Map<PageId, Integer> turned,
        Set<PageId> now,
        Set<PageId> through,
        boolean stopped,
        Optional<Problem> failure) {

    public ClaimSoFar {
        documents = List.copyOf(documents);
        turned = Map.copyOf(turned);
        now = Set.copyOf(now);
        through = Set.copyOf(through);
    }

    ClaimSoFar failed(Problem problem) {
        return new ClaimSoFar(documents, turned, Set.of(), through, stopped, Optional.of(problem));
    }

    /** How many pages it has, one for each document that is not open yet. */
    public int pages() {
        return documents.stream()
                .mapToInt(document -> Math.max(1, document.pages()))
                .sum();
    }
}
