package countersign.extract.words;

import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Where the glyphs of a line stand in what another reader made of it: the alignment with the fewest edits. */
final class Alignment {

    private final List<String> read;
    private final int[] places;

    private Alignment(List<String> read, int[] places) {
        this.read = read;
        this.places = places;
    }

    static Alignment of(TextLine line, String second) {
        var first =
                line.glyphs().stream().map(glyph -> Folding.fold(glyph.text())).toList();
        var read = new ArrayList<String>();
        second.codePoints()
                .filter(point -> !Folding.isBlank(point))
                .forEach(point -> read.add(new String(Character.toChars(point))));
        return new Alignment(
                read, places(first, read.stream().map(Folding::fold).toList()));
    }

    /** The other reader's words for the glyphs from {@code first} to {@code end} (exclusive). */
    String part(int first, int end) {
        int from = places[first];
        int to = places[end];
        while (from > 0 && from > placeAfter(first) && isNumeral(read.get(from - 1)) && isNumeral(readAt(from))) {
            from--; // a digit more than the first reader saw belongs to the number
        }
        return String.join("", read.subList(from, Math.max(from, to)));
    }

    /** The end of what belongs to the glyph before. */
    private int placeAfter(int glyph) {
        return glyph == 0 ? 0 : places[glyph - 1] + 1;
    }

    private String readAt(int place) {
        return place < read.size() ? read.get(place) : "";
    }

    private static boolean isNumeral(String text) {
        return text.length() == 1 && text.charAt(0) < 0x80 && Character.isLetterOrDigit(text.charAt(0));
    }

    /** For each glyph, and the end, the place in {@code b} where its part begins; what {@code b} has more goes to the glyph before. */
    private static int[] places(List<String> a, List<String> b) {
        int[][] cost = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size(); i >= 0; i--) {
            for (int j = b.size(); j >= 0; j--) {
                if (i == a.size()) {
                    cost[i][j] = b.size() - j;
                } else if (j == b.size()) {
                    cost[i][j] = blank(a.get(i)) ? cost[i + 1][j] : a.size() - i;
                } else {
                    int change = cost[i + 1][j + 1] + (a.get(i).equals(b.get(j)) ? 0 : 1);
                    int drop = cost[i + 1][j] + (blank(a.get(i)) ? 0 : 1);
                    cost[i][j] = Math.min(change, Math.min(drop, cost[i][j + 1] + 1));
                }
            }
        }
        int[] places = new int[a.size() + 1];
        int j = 0;
        for (int i = 0; i < a.size(); i++) {
            while (j < b.size() && cost[i][j] == cost[i][j + 1] + 1 && !changes(cost, a, b, i, j)) {
                j++;
            }
            places[i] = j;
            if (j < b.size() && changes(cost, a, b, i, j)) {
                j++;
            }
        }
        places[a.size()] = b.size();
        return places;
    }

    private static boolean changes(int[][] cost, List<String> a, List<String> b, int i, int j) {
        return cost[i][j] == cost[i + 1][j + 1] + (a.get(i).equals(b.get(j)) ? 0 : 1);
    }

    private static boolean blank(String glyph) {
        return glyph.isBlank();
    }
}
