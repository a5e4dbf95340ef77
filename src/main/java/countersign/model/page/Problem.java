package countersign.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read, checked or believed.
 *
 * @param file path in the payload, or the dossier as given
 * @param page from 1; 0 where the whole file is meant
 * @param code stable name such as {@code doc-type}, {@code decoder-timeout}; its words are {@code problem.<code>} in the bundles
 * @param arguments fill the words; never a patient's data
 */
public record Problem(String file, int page, String code, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String file, String code, @Nullable Object... arguments) {
        return ofPage(file, 0, code, arguments);
    }

    public static Problem ofPage(String file, int page, String code, @Nullable Object... arguments) {
        return new Problem(
                file,
                page,
                code,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
