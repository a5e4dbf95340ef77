package countersign.ocr.ppocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Counts the strokes of the numerals of stages and degrees on the picture: the network takes Ⅱ for I and Ⅲ for ⅡI, and
 * a stage decides what is paid.
 */
final class RomanNumerals {

    private static final Pattern NUMERAL =
            Pattern.compile("(?<![A-Za-z\\d])[ⅠⅡⅢI丨|l]{1,3}(?=[ABCabc]?[1-3]?[期级度型])|(?<=[、，,])[ⅠⅡⅢI]{1,3}(?=、)");
    private static final List<String> BY_STROKES = List.of("", "Ⅰ", "Ⅱ", "Ⅲ");

    /** Of the band's height, where all strokes stand apart: serifs join them above and below. */
    private static final double FROM = 0.4;

    private static final double TO = 0.6;
    /** A thicker stroke is none, but a blot or a letter. */
    private static final double THICK = 0.2;

    private static final double AGREEING = 0.7;
    private static final double COUNTED = 0.9;

    private final LineInk ink;
    private final double perPixel;

    /** @param length of the line in the unit of its characters' places */
    RomanNumerals(LineInk ink, double length) {
        this.ink = ink;
        this.perPixel = length / ink.width();
    }

    /** The same characters, but numerals with another number of strokes as they are on the picture. */
    List<Read.Sign> counted(List<Read.Sign> signs) {
        var result = new ArrayList<>(signs);
        var found = NUMERAL.matcher(LookAlikes.text(signs)).results().toList();
        for (int i = found.size() - 1; i >= 0; i--) {
            var run = result.subList(found.get(i).start(), found.get(i).end());
            int strokes = strokes(run);
            boolean apart = run.size() > 1 && run.stream().allMatch(sign -> strokes(sign.text()) == 1);
            if (strokes > 0 && !(apart && run.size() == strokes)) {
                var whole = whole(run, BY_STROKES.get(strokes));
                run.clear();
                run.add(whole);
            }
        }
        return result;
    }

    private static Read.Sign whole(List<Read.Sign> run, String numeral) {
        var first = run.get(0);
        boolean same = run.size() == 1 && first.text().equals(numeral);
        double least = run.stream().mapToDouble(Read.Sign::confidence).min().orElse(0);
        return new Read.Sign(
                numeral,
                first.from(),
                run.get(run.size() - 1).to(),
                same ? least : Math.min(least, COUNTED),
                first.other());
    }

    private static int strokes(String numeral) {
        return Math.max(1, BY_STROKES.indexOf(numeral));
    }

    /** How many strokes stand there, 1 to 3; 0 where the rows do not agree on it. */
    private int strokes(List<Read.Sign> run) {
        int left = Math.max(0, (int) Math.round(run.get(0).from() / perPixel));
        int right =
                Math.min(ink.width(), (int) Math.round(run.get(run.size() - 1).to() / perPixel));
        int from = (int) (FROM * ink.height());
        int to = (int) (TO * ink.height());
        var rows = new int[BY_STROKES.size()];
        for (int y = from; y < to; y++) {
            var strokes = ink.runs(y, left, right);
            boolean slim = strokes.stream().allMatch(width -> width <= THICK * ink.height());
            rows[slim && strokes.size() < rows.length ? strokes.size() : 0]++;
        }
        for (int count = 1; count < rows.length; count++) {
            if (rows[count] >= AGREEING * (to - from)) {
                return count;
            }
        }
        return 0;
    }
}
