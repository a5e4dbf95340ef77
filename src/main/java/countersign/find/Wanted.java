package countersign.find;

import java.util.OptionalInt;

/**
 * What a person looks for, and how well a name answers it.
 *
 * @param plain its characters in their one form
 * @param letters whether it is letters only, which may spell characters
 */
public record Wanted(String plain, boolean letters) {

    /** Shorter words are too easily taken for others. */
    private static final int LEAST_MISREAD = 3;

    public static Wanted of(String typed) {
        var plain = Plain.of(typed);
        boolean letters = !plain.isEmpty() && plain.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return new Wanted(plain, letters);
    }

    /** Nothing was typed, or nothing that counts. */
    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /**
     * How far the name is from what was typed: 0 it begins so, 1 it holds it, 2 it is spelt so, 3 a later part of it is,
     * 4 one character is another; empty where it is something else.
     */
    public OptionalInt distance(String name) {
        var other = Plain.of(name);
        int at = other.indexOf(plain);
        if (at >= 0) {
            return OptionalInt.of(at == 0 ? 0 : 1);
        }
        if (letters) {
            for (int i = 0; i < other.length(); i++) {
                if (Pinyin.spells(plain, other, i)) {
                    return OptionalInt.of(i == 0 ? 2 : 3);
                }
            }
        }
        return !letters && plain.length() >= LEAST_MISREAD && Misread.find(other, plain) >= 0
                ? OptionalInt.of(4)
                : OptionalInt.empty();
    }
}
