package countersign.transcript.markup;

import countersign.transcript.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts what the second reader made of a line at the places where the first one's words end. */
final class SecondReadings {

    /** Past that the table of changes would take too much memory, and nobody compares such lines by eye. */
    private static final int LONGEST = 2_000;

    private SecondReadings() {}

    /** One for each word, without spaces; together they are the whole second reading; none for a line too long. */
    static List<String> of(List<Word> words, String second) {
        int[] first = words.stream()
                .map(Word::text)
                .collect(Collectors.joining())
                .codePoints()
                .toArray();
        int[] other = second.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .toArray();
        if (first.length > LONGEST || other.length > LONGEST) {
            return List.of();
        }
        int[] partner = partners(first, other);
        var readings = new ArrayList<String>();
        int from = 0;
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            var text = words.get(i).text();
            at += text.codePointCount(0, text.length());
            int end = i == words.size() - 1 ? other.length : partner[at];
            readings.add(new String(other, from, end - from));
            from = end;
        }
        return readings;
    }

    /** For each place in {@code first} the place in {@code second} that it comes to with the fewest changes. */
    private static int[] partners(int[] first, int[] second) {
        int[][] changes = new int[first.length + 1][second.length + 1];
        for (int i = first.length; i >= 0; i--) {
            for (int j = second.length; j >= 0; j--) {
                if (i == first.length || j == second.length) {
                    changes[i][j] = first.length - i + second.length - j;
                } else {
                    int same = changes[i + 1][j + 1] + (first[i] == second[j] ? 0 : 1);
                    changes[i][j] = Math.min(same, 1 + Math.min(changes[i + 1][j], changes[i][j + 1]));
                }
            }
        }
        int[] partner = new int[first.length + 1];
        int j = 0;
        for (int i = 0; i < first.length; i++) {
            partner[i] = j;
            while (j < second.length
                    && changes[i][j] == 1 + changes[i][j + 1]
                    && !isStep(changes, first, second, i, j)) {
                j++;
            }
            if (j < second.length && isStep(changes, first, second, i, j)) {
                j++;
            }
        }
        partner[first.length] = j;
        return partner;
    }

    private static boolean isStep(int[][] changes, int[] first, int[] second, int i, int j) {
        return changes[i][j] == changes[i + 1][j + 1] + (first[i] == second[j] ? 0 : 1);
    }
}
