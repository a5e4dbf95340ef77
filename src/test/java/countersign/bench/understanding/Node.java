package countersign.bench.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A part of a story's file: names and what stands under them, in the file's order. */
record Node(Map<String, Object> values) {

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    String need(String key) {
        return text(key).orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + values.keySet()));
    }

    boolean is(String key) {
        return "true".equals(text(key).orElse("false"));
    }

    Node node(String key) {
        return values.get(key) == null ? new Node(Map.of()) : new Node(map(values.get(key)));
    }

    List<Node> nodes(String key) {
        return items(key).stream().map(item -> new Node(map(item))).toList();
    }

    /** The entries of a list, or the one value that stands there instead. */
    List<String> texts(String key) {
        return items(key).stream().map(Object::toString).toList();
    }

    List<List<String>> rows(String key) {
        return items(key).stream()
                .map(row -> ((List<?>) row).stream().map(Object::toString).toList())
                .toList();
    }

    private List<?> items(String key) {
        var value = values.get(key);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /** Puts the value under a path such as {@code person.joined}. */
    void put(String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            values.put(path, value);
        } else {
            node(path.substring(0, dot)).put(path.substring(dot + 1), value);
        }
    }

    /** The same with every text changed; a copy through and through. */
    Node changed(UnaryOperator<String> change) {
        return new Node(map(copy(values, change)));
    }

    private static Object copy(Object value, UnaryOperator<String> change) {
        if (value instanceof Map<?, ?> map) {
            var copied = new LinkedHashMap<String, Object>();
            map.forEach((key, under) -> copied.put(key.toString(), copy(under, change)));
            return copied;
        }
        if (value instanceof List<?> list) {
            var copied = new ArrayList<Object>();
            list.forEach(item -> copied.add(copy(item, change)));
            return copied;
        }
        return value instanceof String text ? change.apply(text) : value;
    }

    @SuppressWarnings("unchecked") // what YAML gives
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
