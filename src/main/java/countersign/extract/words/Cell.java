package countersign.extract.words;

import countersign.model.page.Box;

/**
 * Words that stand together, with wide space around them: a cell of a table, a field of a form, a line of prose.
 *
 * @param line its line in the transcript
 * @param box its place after levelling: cells of one row have the same height even where the page slopes
 */
public record Cell(int line, Words words, Box box) {

    public String text() {
        return words.text();
    }

    /** Whether both stand in one row. */
    public boolean inRowWith(Cell other) {
        double apart = Math.abs(box.centreY() - other.box.centreY());
        if (apart > (box.height() + other.box.height()) / 2) {
            return false;
        }
        return box.sharedHeight(other.box) >= 0.5 || apart < 0.35 * Math.max(box.height(), other.box.height());
    }

    /** The share of the narrower one's width that the two have in common. */
    public double sharedWidth(Cell other) {
        double shared = Math.min(box.right(), other.box.right()) - Math.max(box.x(), other.box.x());
        double narrower = Math.min(box.width(), other.box.width());
        return narrower <= 0 ? 0 : Math.max(0, shared / narrower);
    }
}
