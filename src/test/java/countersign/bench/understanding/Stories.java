package countersign.bench.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The cases of {@code src/test/resources/understanding}, those that are tuned on in {@code cases} and those that are not in
 * {@code apart}, each as told and with each of its variants.
 *
 * <p>A variant says what is otherwise: {@code shift} moves every day by so many, {@code drop} leaves papers out,
 * {@code add} adds some, {@code edit} changes a paper's texts ({@code "~"} replaces words in all of them), {@code set}
 * changes what is known of person, claim and stay.
 */
final class Stories {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Stories() {}

    /** Every dossier there is, in the files' order. */
    static List<Story> all() {
        var stories = new ArrayList<Story>();
        for (var place : List.of("cases", "apart")) {
            var folder = folder().resolve(place);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (var files = Files.list(folder)) {
                files.sorted().forEach(file -> stories.addAll(of(load(file))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return stories;
    }

    /** Every dossier there is, as if one house had printed it. */
    static List<Story> printedBy(String house) {
        var stories = all();
        stories.forEach(story -> story.told().put("layout", house));
        return stories;
    }

    /** The smallest dossiers of every illness, and of every plan. */
    static List<Story> ofTable() {
        var stories = new ArrayList<>(IllnessTable.all(folder().resolve("illnesses.yaml")));
        stories.addAll(PlanTable.all(folder().resolve("plans.yaml")));
        return stories;
    }

    static Map<String, House> houses() {
        var houses = new LinkedHashMap<String, House>();
        for (var name : List.of("houses.yaml", "houses-apart.yaml")) {
            var file = load(folder().resolve(name));
            file.values().keySet().forEach(house -> houses.put(house, new House(file.node(house))));
        }
        return houses;
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Stories.class.getResource("/understanding"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Node load(Path file) {
        try {
            var settings = LoadSettings.builder().setLabel(file.getFileName().toString());
            Object read = new Load(settings.build()).loadFromString(Files.readString(file, StandardCharsets.UTF_8));
            var holder = new LinkedHashMap<String, Object>();
            holder.put("file", read);
            return new Node(holder).node("file").changed(text -> text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Story> of(Node told) {
        var stories = new ArrayList<Story>();
        var papers = Paper.list(told.nodes("docs"));
        stories.add(new Story(told.need("case"), told, told, papers));
        for (var variant : told.nodes("variants")) {
            stories.add(vary(told, variant));
        }
        return stories;
    }

    private static Story vary(Node told, Node variant) {
        int days = variant.text("shift").map(Integer::parseInt).orElse(0);
        var born = told.node("person").need("birth");
        var joined = told.node("person").need("joined");
        var base = told.changed(text -> text.equals(born) || text.equals(joined) ? text : moved(text, days));
        var known = base.node("person").values();
        variant.node("set").values().forEach(base::put);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("nobody");
        }
        var dropped = variant.texts("drop");
        var papers = new ArrayList<Paper>();
        for (var paper : Paper.list(base.nodes("docs"))) {
            if (!dropped.contains(paper.id())) {
                papers.add(paper);
            }
        }
        papers.addAll(Paper.list(variant.nodes("add")));
        var edits = variant.node("edit");
        edits.values()
                .keySet()
                .forEach(
                        id -> papers.replaceAll(paper -> paper.id().equals(id) ? paper.edited(edits.node(id)) : paper));
        return new Story(told.need("case") + "/" + variant.need("id"), base, variant, List.copyOf(papers));
    }

    private static String moved(String text, int days) {
        return days == 0
                ? text
                : DAY.matcher(text)
                        .replaceAll(day ->
                                LocalDate.parse(day.group()).plusDays(days).toString());
    }
}
