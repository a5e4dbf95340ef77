package countersign.model.page;

/**
 * One character as a reader saw it.
 *
 * @param text one code point, as printed
 * @param box its place on the page
 * @param confidence 0 to 1
 */
public record Glyph(String text, Box box, double confidence) {}
