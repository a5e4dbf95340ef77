package countersign.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page and what truly stands on it.
 *
 * @param group whose figures are summed up
 * @param truth its lines, or cells of tables
 */
record BenchPage(String group, String name, Path file, List<String> truth) {

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    /** Pages beside their {@code NAME.gt.txt}, and those in {@code files/} with a {@code truth/NAME.json}. */
    static List<BenchPage> in(String... folders) throws IOException {
        var pages = new ArrayList<BenchPage>();
        for (String folder : folders) {
            Path root = Path.of(folder);
            Path files = Files.isDirectory(root.resolve("files")) ? root.resolve("files") : root;
            try (var listed = Files.list(files)) {
                for (Path file : listed.sorted().toList()) {
                    read(root, file, pages);
                }
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("no pages with their true text in " + String.join(", ", folders));
        }
        return pages;
    }

    private static void read(Path root, Path file, List<BenchPage> pages) throws IOException {
        String name = file.getFileName().toString();
        Path text = file.resolveSibling(name + ".gt.txt");
        Path json = root.resolve("truth").resolve(name.replaceFirst("\\.[^.]*$", ".json"));
        if (Files.exists(text)) {
            var cells = Files.readAllLines(text).stream()
                    .flatMap(line -> Arrays.stream(line.split("\t")))
                    .toList();
            pages.add(new BenchPage(root.getFileName().toString(), name, file, cells));
        } else if (Files.exists(json)) {
            var truth = new ObjectMapper().readTree(json.toFile());
            var segments = new ArrayList<String>();
            truth.get("segments")
                    .forEach(segment -> segments.add(segment.get("text").asText()));
            pages.add(new BenchPage(truth.path("level").asText("pages"), name, file, segments));
        }
    }
}
