package countersign.extract.value;

import java.util.Optional;
import java.util.function.Function;

/** Reads a text as if it had no blanks, for values that have none and may be printed or read with some. */
final class Joined {

    private Joined() {}

    static <T> Optional<Match<T>> find(String text, Function<String, Optional<Match<T>>> reader) {
        int[] places = new int[text.length()];
        var joined = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                places[joined.length()] = i;
                joined.append(text.charAt(i));
            }
        }
        return reader.apply(joined.toString())
                .map(match -> new Match<>(places[match.start()], places[match.end() - 1] + 1, match.value()));
    }
}
