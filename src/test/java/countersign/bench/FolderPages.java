package countersign.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pages of a folder: beside their {@code NAME.gt.txt}, or in {@code files/} with a {@code truth/NAME.json}. */
final class FolderPages {

    private FolderPages() {}

    static List<BenchPage> in(List<String> folders) throws IOException {
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
            pages.add(new BenchPage(root.getFileName().toString(), name, file, cells, List.of()));
        } else if (Files.exists(json)) {
            var truth = new ObjectMapper().readTree(json.toFile());
            var segments = new ArrayList<String>();
            truth.get("segments")
                    .forEach(segment -> segments.add(segment.get("text").asText()));
            pages.add(new BenchPage(group(truth), name, file, segments, values(truth.path("fields"))));
        }
    }

    private static String group(JsonNode truth) {
        String level = truth.path("level").asText("pages");
        var fine = truth.path("info").path("fine");
        return fine.isMissingNode() ? level : level + (fine.asBoolean() ? " fine" : " standard");
    }

    private static List<TrueValue> values(JsonNode fields) {
        var values = new ArrayList<TrueValue>();
        for (var field : fields) {
            FactKey.ofId(field.get("name").asText())
                    .ifPresent(key -> values.add(new TrueValue(
                            key, field.get("value").asText(), field.get("text").asText(), box(field.get("box")))));
        }
        return values;
    }

    private static Box box(JsonNode numbers) {
        return new Box(
                numbers.get(0).asDouble(),
                numbers.get(1).asDouble(),
                numbers.get(2).asDouble(),
                numbers.get(3).asDouble());
    }
}
