package countersign.imaging.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The distances between characters, where {@code g 3 4.2} stands for three times 4.2; the last one goes on. */
final class OfdSteps {

    private final Deque<String> words;
    private int again;
    private double last = Double.NaN;

    OfdSteps(String text) {
        this.words = new ArrayDeque<>(
                text.isBlank() ? List.of() : List.of(text.strip().split("\\s+")));
    }

    boolean isEmpty() {
        return words.isEmpty() && Double.isNaN(last);
    }

    /** @param otherwise where none are given */
    double next(double otherwise) {
        try {
            if (again > 0) {
                again--;
            } else if (!words.isEmpty()) {
                String word = words.poll();
                if (word.equals("g") && words.size() >= 2) {
                    again = Math.max(0, Integer.parseInt(words.poll()) - 1);
                    word = words.poll();
                }
                double step = Double.parseDouble(word);
                last = Double.isFinite(step) ? step : otherwise;
            }
        } catch (NumberFormatException e) {
            words.clear();
        }
        return Double.isNaN(last) ? otherwise : last;
    }
}
