package countersign.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a YAML file that knows its line, so that a mistake is named where it stands. */
final class YamlNode {

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a file of one map.
     *
     * @throws CatalogueException if it is no YAML or no map
     */
    static YamlNode read(String file, String content) {
        try {
            var settings = LoadSettings.builder().setLabel(file).build();
            var root = new YamlNode(
                    file,
                    new Compose(settings)
                            .composeString(content)
                            .orElseThrow(() -> new CatalogueException(file, 1, "empty")));
            root.tuples();
            return root;
        } catch (MarkedYamlEngineException e) {
            throw new CatalogueException(
                    file, e.getProblemMark().map(Mark::getLine).orElse(0) + 1, "syntax", e.getProblem());
        }
    }

    /** The value of a key that must be there. */
    YamlNode get(String key) {
        return find(key).orElseThrow(() -> mistake("missing", key));
    }

    Optional<YamlNode> find(String key) {
        return tuples().stream()
                .filter(tuple -> key.equals(keyOf(tuple)))
                .map(tuple -> new YamlNode(file, tuple.getValueNode()))
                .findFirst();
    }

    /** Refuses any other key than these. */
    YamlNode allow(Set<String> keys) {
        for (NodeTuple tuple : tuples()) {
            if (!keys.contains(keyOf(tuple))) {
                throw new YamlNode(file, tuple.getKeyNode()).mistake("unknown", keyOf(tuple));
            }
        }
        return this;
    }

    /** The values of a map by their keys, in the order of the file. */
    Map<String, YamlNode> entries() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        tuples().forEach(tuple -> entries.put(keyOf(tuple), new YamlNode(file, tuple.getValueNode())));
        return entries;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw mistake("list-expected");
        }
        return sequence.getValue().stream()
                .map(item -> new YamlNode(file, item))
                .toList();
    }

    /** The texts of a list, none where the key is absent. */
    List<String> texts(String key) {
        return find(key)
                .map(list -> list.items().stream().map(YamlNode::text).toList())
                .orElse(List.of());
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw mistake("text-expected");
        }
        return scalar.getValue();
    }

    int number() {
        return as("number", Integer::valueOf);
    }

    BigDecimal decimal() {
        return as("decimal", BigDecimal::new);
    }

    boolean truth() {
        return as("truth", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    /** Refuses any other text than these. */
    void oneOf(Set<String> texts) {
        if (!texts.contains(text())) {
            throw mistake("not-one-of", text(), String.join(", ", new TreeSet<>(texts)));
        }
    }

    /** One of an enum's constants, written {@code as-severe} for {@code AS_SEVERE}. */
    <E extends Enum<E>> E constant(Class<E> type) {
        return named(text(), type);
    }

    /** The constant that a key of this value's names. */
    <E extends Enum<E>> E named(String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw mistake("not-one-of", text, words(type));
        }
    }

    /**
     * The text, read as something else.
     *
     * @param expected names the sentence {@code not.<expected>} of what should stand here
     * @param parse throws a runtime exception for what it cannot read
     */
    <T> T as(String expected, Function<String, T> parse) {
        var text = text();
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw mistake("not." + expected, text);
        }
    }

    /** Enum constants as files write them. */
    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    /** @param reason names the sentence that says what is wrong, filled with the arguments */
    CatalogueException mistake(String reason, String... arguments) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        return new CatalogueException(file, line, reason, arguments);
    }

    private List<NodeTuple> tuples() {
        if (!(node instanceof MappingNode mapping)) {
            throw mistake("map-expected");
        }
        Set<String> seen = new HashSet<>();
        var tuples = new ArrayList<NodeTuple>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!seen.add(keyOf(tuple))) {
                throw new YamlNode(file, tuple.getKeyNode()).mistake("twice.key", keyOf(tuple));
            }
            tuples.add(tuple);
        }
        return tuples;
    }

    private String keyOf(NodeTuple tuple) {
        return new YamlNode(file, tuple.getKeyNode()).text();
    }
}
