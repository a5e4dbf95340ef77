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
     * @param other what the network would have said otherwise, empty where it saw nothing else
     * @param besideUnread whether the network passed over a character next to it
     */
    record Sign(String text, double from, double to, double confidence, String other, boolean besideUnread) {

        /** How sure a character beside one that was not read is at most. */
        private static final double DOUBTFUL = 0.3;

        Sign(String text, double from, double to, double confidence, String other) {
            this(text, from, to, confidence, other, false);
        }

        Sign withText(String better) {
            return new Sign(better, from, to, confidence, other, besideUnread);
        }

        /** Another character in its place, of which nobody is surer than {@code most}. */
        Sign guessed(String better, double most) {
            return new Sign(better, from, to, Math.min(most, isUnread() ? most : confidence), text, besideUnread);
        }

        Sign besideOneUnread() {
            return new Sign(text, from, to, confidence, other, true);
        }

        Sign moved(double along) {
            return new Sign(text, from + along, to + along, confidence, other, besideUnread);
        }

        /** What it is worth as part of a value. */
        double sure() {
            return besideUnread ? Math.min(confidence, DOUBTFUL) : confidence;
        }

        boolean isUnread() {
            return text.equals(UnreadInk.UNREAD);
        }

        boolean isBlank() {
            return text.isBlank() || text.equals("\u3000");
        }
    }

    private static final double GUESS = 0.5;

    Read {
        signs = List.copyOf(signs);
    }

    /** The same without blanks at its ends, with torn characters joined and look-alikes settled. */
    Read tidied() {
        int from = 0;
        int to = signs.size();
        while (from < to && signs.get(from).isBlank()) {
            from++;
        }
        while (to > from && signs.get(to - 1).isBlank()) {
            to--;
        }
        return new Read(stripe, LookAlikes.settled(TornCharacters.joined(signs.subList(from, to), stripe.height())));
    }

    /** How much was read surely, in characters; what was passed over, or is a mere guess, counts against it. */
    double worth() {
        return signs.stream().mapToDouble(sign -> sign.sure() - GUESS).sum();
    }

    /** Mean confidence of the characters that were read, 0 where there are none. */
    double confidence() {
        return signs.stream()
                .filter(sign -> !sign.isUnread())
                .mapToDouble(Sign::confidence)
                .average()
                .orElse(0);
    }
}
