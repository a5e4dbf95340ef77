package countersign.extract.table;

import countersign.model.page.Box;
import java.util.ArrayList;
import java.util.List;

/** Pieces that stand over each other, followed from row to row, since on a photo columns lean. */
final class Track {

    private static final int RECENT = 3;
    private static final double OUT_OF_LINE = 0.3;

    private final List<Piece> pieces = new ArrayList<>();

    Track(Piece first) {
        pieces.add(first);
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<String> texts() {
        return pieces.stream().map(Piece::text).toList();
    }

    /** How far a piece stands from its last ones, in heights of print; little where their edges or middles are in line. */
    double distance(Piece piece) {
        double least = Double.MAX_VALUE;
        for (int i = Math.max(0, pieces.size() - RECENT); i < pieces.size(); i++) {
            Box box = pieces.get(i).box();
            double apart = Math.max(0, -piece.sharedWidth(box));
            double out = Math.min(
                    Math.abs(piece.box().centreX() - box.centreX()),
                    Math.min(
                            Math.abs(piece.box().x() - box.x()),
                            Math.abs(piece.box().right() - box.right())));
            least = Math.min(least, (apart + OUT_OF_LINE * out) / Math.max(1e-4, box.height()));
        }
        return least;
    }

    /** Where its pieces begin and end; half of them suffice, so that one that reaches over does not count. */
    double left() {
        return middle(
                pieces.stream().mapToDouble(piece -> piece.box().x()).sorted().toArray());
    }

    double right() {
        return middle(pieces.stream()
                .mapToDouble(piece -> piece.box().right())
                .sorted()
                .toArray());
    }

    double centre() {
        return middle(pieces.stream()
                .mapToDouble(piece -> piece.box().centreX())
                .sorted()
                .toArray());
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
