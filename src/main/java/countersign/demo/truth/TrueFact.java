package countersign.demo.truth;

import countersign.model.fact.FactKey;
import countersign.model.page.Box;

/**
 * A fact that was printed.
 *
 * @param value normalised as in results
 * @param text as printed
 * @param box on the page shown upright
 */
public record TrueFact(FactKey<?> key, String value, String text, Box box) {}
