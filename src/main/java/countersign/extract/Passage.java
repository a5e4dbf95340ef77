package countersign.extract;

import countersign.extract.words.Words;
import countersign.model.page.DocumentKind;

/**
 * Sentences of a page under one heading.
 *
 * @param section the heading as the form names it; empty where none is printed
 */
public record Passage(String section, DocumentKind kind, Words words) {}
