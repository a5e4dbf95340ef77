package countersign.demo.story;

import countersign.model.claim.Money;

/** Sums in the capital numerals of invoices. */
public final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] UNITS = {"", "拾", "佰", "仟"};

    private Capitals() {}

    public static String of(Money money) {
        long yuan = money.fen() / 100;
        int jiao = (int) (money.fen() / 10 % 10);
        int fen = (int) (money.fen() % 10);
        var text = new StringBuilder();
        if (yuan >= 10_000) {
            text.append(group((int) (yuan / 10_000))).append('万');
            if (yuan % 10_000 > 0 && yuan % 10_000 < 1000) {
                text.append('零');
            }
        }
        text.append(group((int) (yuan % 10_000))).append('元');
        if (jiao == 0 && fen == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else {
            text.append('零');
        }
        return fen > 0
                ? text.append(DIGITS.charAt(fen)).append('分').toString()
                : text.append('整').toString();
    }

    private static String group(int number) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                if (gap) {
                    text.append('零');
                    gap = false;
                }
                text.append(DIGITS.charAt(digit)).append(UNITS[place]);
            }
        }
        return text.toString();
    }
}
