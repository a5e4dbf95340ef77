package countersign.ocr.ppocr;

import countersign.imaging.Stripe;
import java.util.List;

/** What the network made of one line. */
record Read(Stripe stripe, List<Sign> signs) {

    /**
     * One character of it.
     *
     * @param from where it starts along the line, in pixels of the page
     * @param confidence 0 to 1
     */
    record Sign(String text, double from, double to, double confidence) {}

    Read {
        signs = List.copyOf(signs);
    }

    /** Mean confidence of the characters, 0 where there are none. */
    double confidence() {
        return signs.stream().mapToDouble(Sign::confidence).average().orElse(0);
    }

    String text() {
        var text = new StringBuilder();
        signs.forEach(sign -> text.append(sign.text()));
        return text.toString();
    }
}
