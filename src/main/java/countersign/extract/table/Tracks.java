package countersign.extract.table;

import java.util.ArrayList;
import java.util.List;

/** Follows columns from row to row: each row's pieces go on with the columns, from left to right, at the least cost over all. */
final class Tracks {

    /** In heights of print: farther off, a piece begins a column of its own. */
    private static final double NEW = 2.2;

    private final List<Track> tracks = new ArrayList<>();

    private Tracks() {}

    /** From left to right. */
    static List<Track> of(List<List<Piece>> rows) {
        var tracks = new Tracks();
        rows.forEach(tracks::add);
        return tracks.tracks;
    }

    private void add(List<Piece> row) {
        double[][] best = best(row);
        int i = 0;
        int j = 0;
        int place = 0;
        while (i < row.size()) {
            if (j < best[0].length - 1 && best[i][j] == best[i][j + 1]) {
                j++;
                place++;
            } else if (best[i][j] == best[i + 1][j] + NEW) {
                tracks.add(place++, new Track(row.get(i++)));
            } else {
                tracks.get(place++).add(row.get(i++));
                j++;
            }
        }
    }

    private double[][] best(List<Piece> row) {
        int m = row.size();
        int n = tracks.size();
        double[][] best = new double[m + 1][n + 1];
        for (int i = m - 1; i >= 0; i--) {
            for (int j = n; j >= 0; j--) {
                best[i][j] = best[i + 1][j] + NEW;
                if (j < n) {
                    best[i][j] = Math.min(best[i][j], best[i][j + 1]);
                    best[i][j] = Math.min(
                            best[i][j], best[i + 1][j + 1] + tracks.get(j).distance(row.get(i)));
                }
            }
        }
        return best;
    }
}
