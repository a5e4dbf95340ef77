package countersign.transcript.page;

/** Text without what XML and PDF have no place for: controls, halves of surrogate pairs, non-characters. */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Printable() {}

    /** Each of those becomes U+FFFD, so that characters keep their number. */
    public static String of(String text) {
        return text.codePoints()
                .map(point -> isPrintable(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int point) {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && (point & 0xFFFE) != 0xFFFE
                && !(point >= 0xFDD0 && point <= 0xFDEF)
                && point != BYTE_ORDER_MARK;
    }
}
