package countersign.extract.words;

import countersign.model.fact.LabelUse;

/**
 * A label on a page.
 *
 * @param cell it stands in
 * @param start its first character in the cell
 * @param end after its last character, and after a colon and what stands in brackets before that
 * @param printed as the form names it, not as it was read
 * @param colon whether a colon follows
 */
public record Label(Cell cell, int start, int end, String printed, LabelUse use, boolean colon) {

    /** Whether nothing but the label stands in its cell. */
    public boolean alone() {
        return start == 0 && cell.words().sub(end, cell.words().length()).isBlank();
    }

    public boolean first() {
        return start == 0;
    }
}
