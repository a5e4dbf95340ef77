package countersign.catalogue;

import countersign.model.page.DocumentKind;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.RequiredDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a document that a plan requires: {@code {id: operation, groups: [surgery], any-of: [operation-record]}}. */
final class RequiredDocumentReader {

    private final Set<String> illnesses;

    /** @param illnesses all that are known, by id */
    RequiredDocumentReader(Set<String> illnesses) {
        this.illnesses = illnesses;
    }

    RequiredDocument read(YamlNode node) {
        node.allow(Set.of("id", "names", "groups", "illnesses", "when", "any-of", "or-titled"));
        var document = new RequiredDocument(
                node.get("id").text(),
                node.find("names").map(IllnessReader::names),
                Set.copyOf(node.find("groups").map(YamlNode::items).orElse(List.of()).stream()
                        .map(group -> group.constant(IllnessGroup.class))
                        .toList()),
                illnesses(node),
                node.find("when").map(when -> when.constant(RequiredDocument.Occasion.class)),
                node.find("any-of").map(YamlNode::items).orElse(List.of()).stream()
                        .map(kind ->
                                kind.as("document", id -> DocumentKind.ofId(id).orElseThrow()))
                        .toList(),
                node.texts("or-titled"));
        if (document.anyOf().isEmpty()
                && (document.names().isEmpty() || document.orTitled().isEmpty())) {
            throw node.mistake("document-by-what");
        }
        return document;
    }

    private Set<String> illnesses(YamlNode node) {
        Set<String> ids = new HashSet<>();
        for (YamlNode id : node.find("illnesses").map(YamlNode::items).orElse(List.of())) {
            if (!illnesses.contains(id.text())) {
                throw id.mistake("none.illness", id.text());
            }
            ids.add(id.text());
        }
        return ids;
    }
}
