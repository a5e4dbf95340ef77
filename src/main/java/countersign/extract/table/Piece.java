package countersign.extract.table;

import countersign.extract.words.Cell;
import countersign.extract.words.Words;
import countersign.model.page.Box;
import java.util.ArrayList;
import java.util.List;

/** Words that stand in one column: a cell, or a part of one that reaches over several columns. */
record Piece(Words words, Box box) {

    static Piece of(Cell cell) {
        return new Piece(cell.words(), cell.box());
    }

    /** The parts of a cell between its blanks. */
    static List<Piece> parts(Cell cell) {
        var parts = new ArrayList<Piece>();
        int from = 0;
        for (int i = 0; i <= cell.text().length(); i++) {
            if (i == cell.text().length() || cell.text().charAt(i) == ' ') {
                if (i > from) {
                    parts.add(part(cell, from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static Piece part(Cell cell, int from, int to) {
        var words = cell.words().sub(from, to);
        var place = words.evidence().box();
        return new Piece(
                words,
                new Box(place.x(), cell.box().y(), place.width(), cell.box().height()));
    }

    String text() {
        return words.text();
    }

    double sharedWidth(Box other) {
        return Math.min(box.right(), other.right()) - Math.max(box.x(), other.x());
    }
}
