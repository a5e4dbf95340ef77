package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import countersign.model.journal.Bytes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the members of an object that this program or its like has written; what is missing or odd is refused by name. */
record Members(JsonNode object) {

    Members {
        if (!object.isObject()) {
            throw new IllegalArgumentException("an object is expected");
        }
    }

    /** Refuses members beyond these, and absent ones. */
    Members closed(Set<String> names) {
        var present = new HashSet<String>();
        object.fieldNames().forEachRemaining(present::add);
        if (!present.equals(names)) {
            throw new IllegalArgumentException("a member is missing or unknown");
        }
        return this;
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    String text(String name) {
        var node = object.path(name);
        if (!node.isTextual()) {
            throw refused(name);
        }
        return node.textValue();
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    long number(String name) {
        var node = object.path(name);
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw refused(name);
        }
        return node.longValue();
    }

    int count(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw refused(name);
        }
        return (int) number;
    }

    boolean truth(String name) {
        return object.path(name).asBoolean(false);
    }

    UUID uuid(String name) {
        var text = text(name);
        var id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw refused(name);
        }
        return id;
    }

    Bytes bytes(String name) {
        return Bytes.ofHex(text(name));
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    Members members(String name) {
        return new Members(object.path(name));
    }

    Optional<Members> optionalMembers(String name) {
        return has(name) ? Optional.of(members(name)) : Optional.empty();
    }

    JsonNode node(String name) {
        return object.path(name);
    }

    Stream<JsonNode> each(String name) {
        return StreamSupport.stream(object.path(name).spliterator(), false);
    }

    static IllegalArgumentException refused(String name) {
        return new IllegalArgumentException("member " + name + " cannot be used");
    }
}
