package countersign.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON that is signed: no floating point, no integer that a double would round, no member twice, no broken text.
 *
 * <p>Whatever breaks this is an {@link IllegalArgumentException} whose message never quotes a value.
 */
final class StrictJson {

    /** 2^53 − 1: beyond it canonicalising by RFC 8785 rounds without a word. */
    static final long LARGEST = (1L << 53) - 1;

    static final int DEEPEST = 32;
    static final int LONGEST = 64 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode read(byte[] bytes) {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "not JSON that can be signed: " + e.getClass().getSimpleName());
        }
        if (root == null || root.isMissingNode()) {
            throw new IllegalArgumentException("no JSON");
        }
        allow(root);
        return root;
    }

    /** The bytes of RFC 8785; half a character, as a damaged PDF may hold, becomes a question mark. */
    static byte[] canonical(JsonNode node) {
        try {
            var whole = new String(
                    MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            allow(MAPPER.readTree(whole));
            return new JsonCanonicalizer(whole).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "cannot be canonicalised: " + e.getClass().getSimpleName());
        }
    }

    private static void allow(JsonNode node) {
        if (node.isNumber()) {
            allowNumber(node);
        } else if (node.isTextual()) {
            allowText(node.textValue());
        } else if (node.isObject()) {
            node.fieldNames().forEachRemaining(StrictJson::allowText);
        }
        node.forEach(StrictJson::allow);
    }

    private static void allowNumber(JsonNode number) {
        if (!number.isIntegralNumber()
                || !number.canConvertToLong()
                || number.longValue() > LARGEST
                || number.longValue() < -LARGEST) {
            throw new IllegalArgumentException("a number is outside ±(2^53−1) or no integer");
        }
    }

    private static void allowText(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("a text is not Unicode");
        }
    }
}
