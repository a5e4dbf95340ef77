package countersign.intake;

import countersign.model.page.Corrected;
import countersign.model.page.Correction;
import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.model.page.Transcript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts corrections to documents and takes them off again; what the corrected words name the document follows. */
final class Corrector {

    private final Understanding understanding;
    private final List<Correction> corrections;
    private final Set<PageId> pages;

    Corrector(Understanding understanding, List<Correction> corrections) {
        this.understanding = understanding;
        this.corrections = corrections;
        pages = corrections.stream().map(Correction::page).collect(Collectors.toSet());
    }

    List<Document> documents(List<Document> read) {
        return changed(read, page -> pages.contains(page.page()) ? understanding.corrected(page, corrections) : page);
    }

    /** What is to be kept so that the corrections can be taken off again. */
    Corrected corrected(List<Document> read) {
        return corrections.isEmpty()
                ? Corrected.NONE
                : new Corrected(
                        corrections,
                        read.stream()
                                .flatMap(document -> document.transcripts().stream())
                                .filter(page -> pages.contains(page.page()))
                                .toList());
    }

    /** The documents as the readers left them. */
    List<Document> asRead(List<Document> corrected, List<Transcript> kept) {
        Map<PageId, Transcript> byPage =
                kept.stream().collect(Collectors.toMap(Transcript::page, Function.identity(), (one, other) -> one));
        return changed(corrected, page -> byPage.getOrDefault(page.page(), page));
    }

    private List<Document> changed(List<Document> documents, UnaryOperator<Transcript> change) {
        return documents.stream()
                .map(document -> {
                    var transcripts =
                            document.transcripts().stream().map(change).toList();
                    return transcripts.equals(document.transcripts())
                            ? document
                            : understanding.document(document.file(), document.pages(), transcripts);
                })
                .toList();
    }
}
