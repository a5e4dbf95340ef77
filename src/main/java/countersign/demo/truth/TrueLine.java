package countersign.demo.truth;

import countersign.model.page.Box;

/** A printed run of text: a line, or a line of a table's cell. The words of seals are not among them. */
public record TrueLine(String text, Box box) {}
