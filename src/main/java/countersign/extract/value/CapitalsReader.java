package countersign.extract.value;

import countersign.model.claim.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sums in capital numerals, as invoices print them: {@code 陆万壹仟叁佰叁拾柒元零贰分}. */
public final class CapitalsReader implements ValueReader<Money> {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final Pattern SUM = Pattern.compile("[零壹贰叁肆伍陆柒捌玖拾佰仟万亿 ]*[壹贰叁肆伍陆柒捌玖拾佰仟万亿] ?元[零壹贰叁肆伍陆柒捌玖角分整 ]*"
            + "|零 ?元 ?(?:[零壹贰叁肆伍陆柒捌玖] ?[角分] ?){0,2}整?|(?:[壹贰叁肆伍陆柒捌玖] ?角 ?)?[零壹贰叁肆伍陆柒捌玖] ?[角分] ?整?");

    private static final String MISREAD = "任仔件伯抬染玫壶陌肄贷扒";
    private static final String MEANT = "仟仟仟佰拾柒玖壹陆肆贰捌";

    private static final Pattern HAS_DIGIT = Pattern.compile("[零壹贰叁肆伍陆柒捌玖拾]");

    @Override
    public Optional<Match<Money>> find(String text) {
        var matcher = SUM.matcher(fold(text));
        while (matcher.find()) {
            var fen = HAS_DIGIT.matcher(matcher.group()).find()
                    ? parse(matcher.group().replace(" ", ""))
                    : Optional.<Long>empty();
            if (fen.isPresent() && !isCutOff(text, matcher.start())) {
                int end = matcher.end();
                while (text.charAt(end - 1) == ' ') {
                    end--;
                }
                int start = matcher.start();
                while (text.charAt(start) == ' ') {
                    start++;
                }
                return Optional.of(new Match<>(start, end, new Money(fen.get())));
            }
        }
        return Optional.empty();
    }

    /** Whether a character that could not be read as a numeral stands right before: the sum is not whole. */
    private static boolean isCutOff(String text, int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        char c = before < 0 ? ':' : text.charAt(before);
        return c >= 0x4e00 && c <= 0x9fff && "写币计额".indexOf(c) < 0;
    }

    /** One form for each numeral; what may be two different numerals stays apart. */
    private static String fold(String text) {
        return text.replace('〇', '零')
                .replace('圆', '元')
                .replace('园', '元')
                .replace('正', '整')
                .replace('弍', '贰')
                .replace('貳', '贰')
                .replace('貮', '贰')
                .replace('叄', '叁')
                .replace('參', '叁')
                .replace('参', '叁')
                .replace('陸', '陆')
                .replace('百', '佰')
                .replace('千', '仟')
                .replace('十', '拾')
                .replace('方', '万')
                .replace('億', '亿')
                .codePoints()
                .map(CapitalsReader::numeral)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What readers take a numeral for; each stands for one numeral only. */
    private static int numeral(int character) {
        int place = MISREAD.indexOf(character);
        return place < 0 ? character : MEANT.codePointAt(place);
    }

    private static Optional<Long> parse(String capitals) {
        int yuan = capitals.indexOf('元');
        var whole = yuan < 0 ? Optional.of(0L) : whole(capitals.substring(0, yuan));
        var rest = rest(capitals.substring(yuan + 1));
        return whole.flatMap(sum -> rest.map(cents -> sum * 100 + cents));
    }

    private static Optional<Long> whole(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long unitBefore = Long.MAX_VALUE;
        for (char c : text.toCharArray()) {
            int value = DIGITS.indexOf(c);
            long unit = c == '拾' ? 10 : c == '佰' ? 100 : c == '仟' ? 1000 : 0;
            if (value >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = value;
            } else if (unit > 0) {
                if (unit >= unitBefore || digit < 0 && unit > 10) {
                    return Optional.empty();
                }
                section += (digit < 0 ? 1 : digit) * unit;
                unitBefore = unit;
                digit = -1;
            } else {
                long large = c == '万' ? 10_000L : 100_000_000L;
                total = (total + section + Math.max(0, digit)) * large;
                section = 0;
                digit = -1;
                unitBefore = Long.MAX_VALUE;
            }
        }
        return Optional.of(total + section + Math.max(0, digit));
    }

    private static Optional<Long> rest(String text) {
        long cents = 0;
        long digit = -1;
        for (char c : text.toCharArray()) {
            int value = DIGITS.indexOf(c);
            if (value >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = value;
            } else if (c == '整') {
                return digit > 0 ? Optional.empty() : Optional.of(cents);
            } else if (digit < 0) {
                return Optional.empty();
            } else {
                cents += digit * (c == '角' ? 10 : 1);
                digit = -1;
            }
        }
        return digit > 0 ? Optional.empty() : Optional.of(cents);
    }
}
