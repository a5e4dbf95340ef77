package countersign.extract;

import countersign.extract.words.Words;
import countersign.model.page.DocumentKind;
import java.util.Optional;

/**
 * Sentences of a page under one heading.
 *
 * @param section the heading as the form names it; empty where none is printed
 * @param otherwise the same in other words, for whom the first tell nothing
 */
public record Passage(String section, DocumentKind kind, Words words, Optional<Words> otherwise) {

    public Passage(String section, DocumentKind kind, Words words) {
        this(section, kind, words, Optional.empty());
    }
}
