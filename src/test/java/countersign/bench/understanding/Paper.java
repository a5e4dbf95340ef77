package countersign.bench.understanding;

import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A paper of a story.
 *
 * @param id its kind, unless it says otherwise
 * @param content its texts by the short names of {@code houses.yaml}, and what its head says
 */
record Paper(String id, DocumentKind kind, Node content) {

    /** Reads entries such as {@code - admission-record: {cc: …}}; the second of a kind without a name is numbered. */
    static List<Paper> list(List<Node> entries) {
        var papers = new ArrayList<Paper>();
        var taken = new HashSet<String>();
        for (var entry : entries) {
            var kind = entry.values().keySet().iterator().next();
            var content = entry.node(kind).changed(text -> text);
            var id = content.text("id").orElse(kind);
            papers.add(new Paper(taken.add(id) ? id : id + "-2", kind(kind), content));
        }
        return papers;
    }

    private static DocumentKind kind(String id) {
        for (var kind : DocumentKind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of document: " + id);
    }

    Paper edited(Node edit) {
        var changed = content.changed(text -> {
            var result = text;
            for (var pair : edit.rows("~")) {
                result = result.replace(pair.get(0), pair.get(1));
            }
            return result;
        });
        edit.values().forEach((key, value) -> {
            if (!key.equals("~")) {
                changed.values().put(key, value);
            }
        });
        return new Paper(id, kind, changed);
    }
}
