package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.page.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What could not be read, as the store keeps it. */
public final class ProblemJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ProblemJson() {}

    public static byte[] write(List<Problem> problems) {
        var array = MAPPER.createArrayNode();
        problems.forEach(problem -> array.add(write(problem)));
        try {
            return MAPPER.writeValueAsBytes(array);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Problem> read(byte[] bytes) {
        try {
            var problems = new java.util.ArrayList<Problem>();
            MAPPER.readTree(bytes).forEach(node -> problems.add(problem(node)));
            return List.copyOf(problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode write(Problem problem) {
        var object = StrictJson.object()
                .put("file", problem.file())
                .put("page", problem.page())
                .put("code", problem.code());
        var arguments = object.putArray("arguments");
        problem.arguments().forEach(arguments::add);
        return object;
    }

    static Problem problem(JsonNode node) {
        var members = new Members(node);
        return new Problem(
                members.text("file"),
                members.count("page"),
                members.text("code"),
                members.each("arguments").map(JsonNode::asText).toList());
    }
}
