package countersign.bench;

import java.text.Normalizer;
import java.util.List;

/**
 * Counts wrong, missing and surplus characters of lines, each looked for at its best place anywhere in a text.
 *
 * <p>Width and the kind of a punctuation mark don't count, nor does white space: programs differ in the order of cells.
 */
final class Errors {

    private Errors() {}

    static int length(List<String> lines) {
        return lines.stream().mapToInt(line -> normal(line).length()).sum();
    }

    static int count(List<String> lines, String text) {
        String read = normal(text);
        return lines.stream().mapToInt(line -> distance(normal(line), read)).sum();
    }

    private static int distance(String line, String text) {
        var above = new int[text.length() + 1];
        for (int i = 1; i <= line.length(); i++) {
            var row = new int[text.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = line.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + same, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        int least = line.length();
        for (int distance : above) {
            least = Math.min(least, distance);
        }
        return least;
    }

    static String normal(String text) {
        return Normalizer.normalize(text.replace('￥', '¥'), Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replace('、', ',')
                .replace('。', '.')
                .replaceAll("[·•]", ".")
                .replaceAll("[—–−]", "-")
                .replace('×', 'x');
    }
}
