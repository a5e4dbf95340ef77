package countersign.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lists that several plans share, by name: exclusions, documents, questions of health.
 *
 * <p>A plan's list holds entries of its own and names of shared ones: {@code documents: [usual, {id: bills, …}]}.
 */
final class Parts {

    private static final String SCHEMA = "countersign-plan-parts/1";
    private static final Set<String> SECTIONS = Set.of("documents", "exclusions", "health");

    private final Map<String, Map<String, YamlNode>> sections;

    private Parts(Map<String, Map<String, YamlNode>> sections) {
        this.sections = sections;
    }

    /** @param files by name and content */
    static Parts read(Map<String, String> files) {
        Map<String, Map<String, YamlNode>> sections = new HashMap<>();
        SECTIONS.forEach(section -> sections.put(section, new HashMap<>()));
        files.forEach((name, content) -> {
            var file = YamlNode.read(name, content);
            Schemas.require(file, SCHEMA);
            sections.forEach((section, lists) -> file.find(section)
                    .ifPresent(map -> map.entries().forEach((list, node) -> {
                        if (lists.put(list, node) != null) {
                            throw node.mistake("twice.list", list);
                        }
                    })));
        });
        return new Parts(sections);
    }

    /** Reads the entries of a plan's list and of the shared ones that it names. */
    <T> List<T> all(String section, YamlNode list, Function<YamlNode, T> entry) {
        return list.items().stream()
                .flatMap(item -> item.isMap() ? Stream.of(item) : shared(section, item).items().stream())
                .map(entry)
                .toList();
    }

    private YamlNode shared(String section, YamlNode name) {
        var list = sections.getOrDefault(section, Map.of()).get(name.text());
        if (list == null) {
            throw name.mistake("none.shared-list", name.text(), section);
        }
        return list;
    }
}
