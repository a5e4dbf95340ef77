package countersign.bench.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The characters of Hong Kong and Taiwan for those of the mainland, one for one (the most usual of OpenCC's STCharacters). */
final class Script {

    private static final Map<Integer, Integer> PAIRS = pairs();

    private Script() {}

    static String traditional(String text) {
        var changed = new StringBuilder();
        text.codePoints().forEach(character -> changed.appendCodePoint(PAIRS.getOrDefault(character, character)));
        return changed.toString();
    }

    /** Digits, Latin letters and marks as wide as characters. */
    static String wide(String text) {
        return shifted(text, 0x21, 0x7e, 0xfee0);
    }

    /** The other way round. */
    static String narrow(String text) {
        return shifted(text, 0xff01, 0xff5e, -0xfee0);
    }

    private static String shifted(String text, int first, int last, int by) {
        var changed = new StringBuilder();
        text.codePoints()
                .forEach(character ->
                        changed.appendCodePoint(character >= first && character <= last ? character + by : character));
        return changed.toString();
    }

    private static Map<Integer, Integer> pairs() {
        try (InputStream file =
                Objects.requireNonNull(Script.class.getResourceAsStream("/understanding/traditional.txt"))) {
            int[] characters = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .codePoints()
                    .toArray();
            var pairs = new HashMap<Integer, Integer>();
            for (int i = 0; i + 1 < characters.length; i += 2) {
                pairs.put(characters[i], characters[i + 1]);
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
