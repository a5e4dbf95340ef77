package countersign.extract.value;

import java.util.OptionalInt;

/** Numbers written in characters: 二十五, 两, 廿, 壹拾. */
final class ChineseNumber {

    private static final String ONES = "零一二三四五六七八九";
    private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖";
    private static final String OTHER = "○弌弍叄肆伍陸柒捌玖";

    private ChineseNumber() {}

    static int digit(char c) {
        if (c == '两' || c == '貳') {
            return 2;
        }
        if (c == '參') {
            return 3;
        }
        if (c == 'O' || c == 'o') {
            return 0;
        }
        int place = Math.max(ONES.indexOf(c), Math.max(FORMAL.indexOf(c), OTHER.indexOf(c)));
        return place;
    }

    /** Digit by digit: 二〇二一 is 2021. */
    static int digits(String text) {
        int number = 0;
        for (char c : text.toCharArray()) {
            number = number * 10 + Math.max(0, digit(c));
        }
        return number;
    }

    /** Up to 999, or empty if it is no number. */
    static OptionalInt parse(String text) {
        int total = 0;
        int pending = -1;
        for (char c : text.toCharArray()) {
            int unit = c == '十' || c == '拾' ? 10 : c == '百' || c == '佰' ? 100 : 0;
            int digit = digit(c);
            if (unit > 0) {
                total += (pending < 0 ? 1 : pending) * unit;
                pending = -1;
            } else if (c == '廿') {
                total += 20;
            } else if (digit >= 0) {
                if (pending > 0) {
                    return OptionalInt.empty();
                }
                pending = digit;
            } else {
                return OptionalInt.empty();
            }
        }
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(total + Math.max(0, pending));
    }
}
