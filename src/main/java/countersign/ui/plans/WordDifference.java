package countersign.ui.plans;

import java.util.ArrayList;
import java.util.List;

/** Which words of a sentence went and which came. */
final class WordDifference {

    /** What became of some words. */
    enum Fate {
        STAYED,
        REMOVED,
        ADDED
    }

    record Part(Fate fate, String words) {}

    private WordDifference() {}

    /**
     * The parts in reading order, what was removed before what took its place; a sentence of which little stayed is another.
     */
    static List<Part> between(String before, String now) {
        var parts = parts(before, now);
        int stayed = parts.stream()
                .filter(part -> part.fate() == Fate.STAYED)
                .mapToInt(part -> part.words().length())
                .sum();
        return before.isEmpty() || now.isEmpty() || stayed * 3 > Math.min(before.length(), now.length())
                ? parts
                : List.of(new Part(Fate.REMOVED, before), new Part(Fate.ADDED, now));
    }

    private static List<Part> parts(String before, String now) {
        var old = words(before);
        var fresh = words(now);
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var parts = new ArrayList<Part>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                add(parts, Fate.STAYED, old.get(i++));
                j++;
            } else if (i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Fate.REMOVED, old.get(i++));
            } else {
                add(parts, Fate.ADDED, fresh.get(j++));
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, Fate fate, String words) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).fate() == fate) {
            parts.set(last, new Part(fate, parts.get(last).words() + words));
        } else {
            parts.add(new Part(fate, words));
        }
    }

    /** Chinese by character; Latin words and numbers stay whole. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length()
                    || text.charAt(at) != ' ' && !(isJoined(text.charAt(at - 1)) && isJoined(text.charAt(at)))) {
                words.add(text.substring(start, at));
                start = at;
            }
        }
        return words;
    }

    private static boolean isJoined(char c) {
        return c < 0x2e80 && (Character.isLetterOrDigit(c) || c == ',' || c == '.' || c == '¥');
    }
}
