package countersign.intake;

import countersign.model.page.Corrected;
import countersign.model.page.Correction;
import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.Transcript;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts corrections to documents and takes them off again; what the corrected words name the document follows. */
final class Corrector {

    /** Nobody knows how large a page is that could not be read; places on it are shares of it anyway. */
    private static final int TYPED_WIDTH = 1000;

    private static final int TYPED_HEIGHT = 1414;

    private final Understanding understanding;
    private final List<Correction> corrections;
    private final Set<PageId> pages;

    Corrector(Understanding understanding, List<Correction> corrections) {
        this.understanding = understanding;
        this.corrections = corrections;
        pages = corrections.stream().map(Correction::page).collect(Collectors.toSet());
    }

    List<Document> documents(List<Document> read) {
        return changed(
                withTypedPages(read),
                page -> pages.contains(page.page()) ? understanding.corrected(page, corrections) : page);
    }

    /** A page that no reader could read holds what a person typed on it. */
    private List<Document> withTypedPages(List<Document> read) {
        return read.stream()
                .map(document -> {
                    var known = document.transcripts().stream()
                            .map(Transcript::page)
                            .collect(Collectors.toSet());
                    var typed = pages.stream()
                            .filter(page -> page.file().equals(document.file()) && !known.contains(page))
                            .map(page -> new Transcript(page, TYPED_WIDTH, TYPED_HEIGHT, Reading.PERSON, List.of()))
                            .toList();
                    return typed.isEmpty() ? document : with(document, typed);
                })
                .toList();
    }

    private static Document with(Document document, List<Transcript> typed) {
        var transcripts = Stream.concat(document.transcripts().stream(), typed.stream())
                .sorted(Comparator.comparingInt(page -> page.page().page()))
                .toList();
        return new Document(document.file(), document.kind(), document.title(), document.pages(), transcripts);
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
        return changed(withoutTypedPages(corrected), page -> byPage.getOrDefault(page.page(), page));
    }

    private static List<Document> withoutTypedPages(List<Document> corrected) {
        return corrected.stream()
                .map(document -> new Document(
                        document.file(),
                        document.kind(),
                        document.title(),
                        document.pages(),
                        document.transcripts().stream()
                                .filter(page -> !page.reader().equals(Reading.PERSON))
                                .toList()))
                .toList();
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
