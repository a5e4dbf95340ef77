package countersign.check;

import countersign.model.page.Simplified;
import java.text.Normalizer;
import java.util.Locale;

/** Makes words equal that are printed or read differently but mean the same. */
final class Fold {

    /** Other forms, as names are still written, each before its usual one. */
    private static final String VARIANTS = "於于黏粘鉅钜";

    /** Characters that readers take for one another; each row folds to its first. */
    private static final String[] LOOK_ALIKES = {
        "0OQD〇○", "1IL丨|!", "2Z", "5S", "6G", "8B", "日曰目", "己已巳", "未末", "天夫无元", "土士", "人入八", "肿种", "瘤榴", "左在", "胃冒",
        "背肾", "腺线", "乳孔", "书节", "大太犬", "阴阳", "性牲", "查杳", "木术本", "一-", "+十", "年午牛", "贝见", "今令", "王玉", "申由甲田", "住往",
        "千干于", "思恩", "晴睛", "辛幸", "鸟乌", "兔免", "刀力", "戊戌戍", "侯候", "折拆", "陪培", "睛晴", "莱菜", "洒酒", "治冶", "析折", "微徽", "拔拨",
        "傅傳博", "问间闻", "主玉", "代伐", "狼狠", "庆厌", "苗茁", "竟竞", "辩辨", "凤风", "勋勖", "宜宣", "卞卡"
    };

    private static final char FIRST_HAN = 0x4e00;
    private static final char LAST_HAN = 0x9fff;
    private static final char[] SIMPLIFIED = simplifiedHan();

    private Fold() {}

    /** Upper case, one width, simplified, without spaces, brackets, dashes and other marks. */
    static String plain(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                folded.append(SIMPLIFIED[c - FIRST_HAN]);
            } else if (c >= 0x80) {
                return plainOfAny(text);
            } else if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toUpperCase(c));
            }
        }
        return folded.toString();
    }

    private static boolean isHan(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN;
    }

    private static String plainOfAny(String text) {
        var folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Fold::simplified)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC); // what is left may join anew, as parts of Hangul do
    }

    /** Also without what a reader may take for something else: equal means that a misreading explains the difference. */
    static String lookAlike(String text) {
        var folded = new StringBuilder();
        plain(text).codePoints().map(Fold::first).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** How many characters must be changed, added or left out to turn one text into the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static int simplified(int character) {
        return character >= FIRST_HAN && character <= LAST_HAN ? SIMPLIFIED[character - FIRST_HAN] : character;
    }

    /** Most characters by far are Chinese: their plain form is looked up, not searched for. */
    private static char[] simplifiedHan() {
        var plain = new char[LAST_HAN - FIRST_HAN + 1];
        for (int i = 0; i < plain.length; i++) {
            char c = (char) (FIRST_HAN + i);
            int at = VARIANTS.indexOf(c);
            plain[i] = at >= 0 && at % 2 == 0 ? VARIANTS.charAt(at + 1) : Simplified.of(c);
        }
        return plain;
    }

    private static int first(int character) {
        for (String row : LOOK_ALIKES) {
            if (row.indexOf(character) >= 0) {
                return row.codePointAt(0);
            }
        }
        return character;
    }
}
