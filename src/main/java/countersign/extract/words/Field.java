package countersign.extract.words;

/** A label and the words that belong to it. */
public record Field(Label label, Words value) {}
