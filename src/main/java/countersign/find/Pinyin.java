package countersign.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How characters are spoken, without tones; more than one way where a name or a word of medicine asks for it. */
final class Pinyin {

    private static final Map<Character, List<String>> READINGS = readings();

    private Pinyin() {}

    /** Empty for what is no Chinese character. */
    static List<String> of(char character) {
        return READINGS.getOrDefault(character, List.of());
    }

    /**
     * Whether the letters begin to spell the characters from there on: each by all of its letters or by its first, the last
     * one as far as it has been typed. 陈雅琴 is spelt chenyaqin, chenyaq, cyq, cyaqin.
     */
    static boolean spells(String letters, String plain, int from) {
        return spells(letters, 0, plain, from);
    }

    private static boolean spells(String letters, int typed, String plain, int at) {
        if (typed == letters.length()) {
            return true;
        }
        if (at == plain.length()) {
            return false;
        }
        char character = plain.charAt(at);
        if (character == letters.charAt(typed) && spells(letters, typed + 1, plain, at + 1)) {
            return true;
        }
        for (var reading : of(character)) {
            int common = common(reading, letters, typed);
            if (common > 0
                    && (typed + common == letters.length()
                            || common == reading.length() && spells(letters, typed + common, plain, at + 1)
                            || spells(letters, typed + 1, plain, at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static int common(String reading, String letters, int from) {
        int common = 0;
        while (common < reading.length()
                && from + common < letters.length()
                && reading.charAt(common) == letters.charAt(from + common)) {
            common++;
        }
        return common;
    }

    private static Map<Character, List<String>> readings() {
        var readings = new HashMap<Character, List<String>>(40_000);
        Resource.lines("/find/pinyin.txt").forEach(line -> {
            int space = line.indexOf(' ');
            var syllable = line.substring(0, space);
            for (int i = space + 1; i < line.length(); i++) {
                readings.computeIfAbsent(line.charAt(i), unused -> new ArrayList<>(1))
                        .add(syllable);
            }
        });
        return readings;
    }
}
