package countersign.demo.sheet;

import countersign.model.fact.FactKey;

/**
 * Says that some words carry a fact.
 *
 * @param value normalised as in results
 * @param text the whole of the words, also where a line breaks inside them
 */
public record Mark(FactKey<?> key, String value, String text) {}
