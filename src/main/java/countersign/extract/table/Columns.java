package countersign.extract.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tracks are which columns of the head, from left to right at the least cost over all.
 *
 * <p>A head seldom stands right over what it names, so nearness counts less than order, and what stands in a column
 * counts most. What has no head is told by its content.
 */
final class Columns {

    /** A column of pieces, and of which of several tables side by side. */
    record Column(Track track, Role role, int table) {}

    private static final double NO_HEAD = 1.2;
    private static final double UNSUITED = 2.4;
    /** Of the page's width: as much as one without head costs. */
    private static final double FAR = 0.12;

    private static final double TELLING = 0.6;
    private static final List<Role> TOLD_BY_CONTENT =
            List.of(Role.MARK, Role.LIMITS, Role.UNIT, Role.RESULT, Role.SHORT_NAME, Role.NAME);

    private Columns() {}

    /** @param tracks from left to right */
    static List<Column> of(Head head, List<Track> tracks) {
        return told(tracks, head, assigned(head, tracks));
    }

    /** For each track its place in the head; -1 for none. */
    private static int[] assigned(Head head, List<Track> tracks) {
        int m = tracks.size();
        int n = head.columns().size();
        double[][] best = new double[m + 1][n + 1];
        for (int i = m; i >= 0; i--) {
            for (int j = n; j >= 0; j--) {
                if (i == m) {
                    best[i][j] = 0;
                    continue;
                }
                best[i][j] = best[i + 1][j] + NO_HEAD;
                if (j < n) {
                    best[i][j] = Math.min(best[i][j], best[i][j + 1]);
                    best[i][j] = Math.min(
                            best[i][j],
                            best[i + 1][j + 1]
                                    + cost(tracks.get(i), head.columns().get(j)));
                }
            }
        }
        int[] places = new int[m];
        int j = 0;
        for (int i = 0; i < m; i++) {
            while (j < n && best[i][j] == best[i][j + 1]) {
                j++;
            }
            boolean matched = j < n
                    && best[i][j]
                            == best[i + 1][j + 1]
                                    + cost(tracks.get(i), head.columns().get(j));
            places[i] = matched ? j++ : -1;
        }
        return places;
    }

    private static double cost(Track track, Head.Over over) {
        double gap = Math.max(
                0,
                Math.max(
                        over.box().x() - track.right(),
                        track.left() - over.box().right()));
        double apart = Math.abs(over.box().centreX() - track.centre());
        return gap / FAR + 0.2 * apart / FAR + UNSUITED * (1 - Content.suits(over.role(), track.texts()));
    }

    private static List<Column> told(List<Track> tracks, Head head, int[] places) {
        var columns = new ArrayList<Column>();
        Set<Role> used = EnumSet.noneOf(Role.class);
        int table = 0;
        for (int i = 0; i < tracks.size(); i++) {
            Role role;
            if (places[i] >= 0) {
                role = head.columns().get(places[i]).role();
                if (table < tableOf(head, places[i])) {
                    table = tableOf(head, places[i]);
                    used.clear();
                }
            } else {
                role = byContent(tracks.get(i), used, rest(head, places, i, table));
                if (head.columns().isEmpty() && role == Role.NAME && used.contains(Role.RESULT)) {
                    table++;
                    used.clear();
                }
            }
            used.add(role);
            columns.add(new Column(tracks.get(i), role, table));
        }
        return columns;
    }

    /** The columns of the same table that are named farther right. */
    private static Set<Role> rest(Head head, int[] places, int from, int table) {
        var rest = EnumSet.noneOf(Role.class);
        for (int i = from + 1; i < places.length; i++) {
            if (places[i] >= 0 && tableOf(head, places[i]) == table) {
                rest.add(head.columns().get(places[i]).role());
            }
        }
        return rest;
    }

    private static Role byContent(Track track, Set<Role> used, Set<Role> coming) {
        if (used.isEmpty() && Content.tells(Role.ORDINAL, track.texts()) > TELLING) {
            return Role.ORDINAL;
        }
        @Nullable Role told = null;
        for (Role role : TOLD_BY_CONTENT) {
            boolean free =
                    role == Role.NAME && used.contains(Role.RESULT) || !used.contains(role) && !coming.contains(role);
            boolean inPlace = role != Role.SHORT_NAME || used.contains(Role.NAME);
            if (told == null && free && inPlace && Content.tells(role, track.texts()) > TELLING) {
                told = role;
            }
        }
        return told == null ? Role.OTHER : told;
    }

    private static int tableOf(Head head, int place) {
        int table = 0;
        for (int i = 1; i <= place; i++) {
            table += head.columns().get(i).role() == head.opening() ? 1 : 0;
        }
        return table;
    }
}
