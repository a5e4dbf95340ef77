package countersign.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A page and what truly stands on it.
 *
 * @param group whose figures are summed up
 * @param truth its lines, or cells of tables
 * @param values none where the truth doesn't name them
 */
record BenchPage(String group, String name, Path file, List<String> truth, List<TrueValue> values) {

    BenchPage {
        truth = List.copyOf(truth);
        values = List.copyOf(values);
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }
}
