package countersign.model.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The mainland's characters for those of Hong Kong and Taiwan, one for one: those of OpenCC (Apache-2.0) that are no
 * characters of the mainland themselves (GB 2312), so that 乾 and 沈 stay what they are.
 */
public final class Simplified {

    private static final char FIRST = 0x4e00;
    private static final char LAST = 0x9fff;
    private static final char[] TABLE = table();

    private Simplified() {}

    /** The character itself where it has no other form. */
    public static char of(char character) {
        return character >= FIRST && character <= LAST ? TABLE[character - FIRST] : character;
    }

    private static char[] table() {
        var table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        try (InputStream file =
                Objects.requireNonNull(Simplified.class.getResourceAsStream("/lexicon/simplified.txt"))) {
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                for (int i = 0; i + 1 < line.length(); i += 2) {
                    table[line.charAt(i) - FIRST] = line.charAt(i + 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
