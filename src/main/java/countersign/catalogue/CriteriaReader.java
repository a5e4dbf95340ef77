package countersign.catalogue;

import countersign.model.plan.Criterion;
import countersign.model.plan.Definition;
import countersign.model.plan.EvidenceKind;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what proves the illnesses of a list, in each wording there is. */
final class CriteriaReader {

    private static final String SCHEMA = "countersign-criteria/1";

    private static final Set<String> KEYS = Set.of(
            "illness",
            "procedures",
            "key-documents",
            "definition-set",
            "criteria",
            "require",
            "exclusions",
            "decided-by",
            "variants",
            "covered-from",
            "basis",
            "note",
            "differs-in-2007-definition");

    /** The set of an entry that names none: what is said of such an illness everywhere. */
    private static final String NO_SET = "usual";

    /**
     * The entries of one file.
     *
     * @param list of illnesses that they are about
     * @param entries by the illness's id
     */
    record Criteria(String list, Map<String, Entry> entries) {

        Criteria {
            entries = Map.copyOf(entries);
        }
    }

    /**
     * What one illness is proven by.
     *
     * @param node where it stands, for a mistake that only the list of illnesses shows
     * @param definitions the usual wording first
     */
    record Entry(YamlNode node, List<String> procedures, List<Definition> definitions) {

        Entry {
            procedures = List.copyOf(procedures);
            definitions = List.copyOf(definitions);
        }
    }

    Criteria read(YamlNode file) {
        Schemas.require(file, SCHEMA);
        file.allow(Set.of("schema", "list", "criteria"));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (YamlNode node : file.get("criteria").items()) {
            node.allow(KEYS);
            var illness = node.get("illness");
            if (entries.put(illness.text(), new Entry(node, node.texts("procedures"), definitions(node))) != null) {
                throw illness.mistake("twice.illness", illness.text());
            }
        }
        return new Criteria(file.get("list").text(), entries);
    }

    private static List<Definition> definitions(YamlNode node) {
        List<EvidenceKind> documents = evidence(node, "key-documents");
        var decidedBy = node.get("decided-by").constant(Definition.Decider.class);
        List<Definition> definitions = new ArrayList<>();
        var set = node.find("definition-set").map(YamlNode::text).orElse(NO_SET);
        definitions.add(definition(set, node, documents, decidedBy));
        node.find("variants").map(YamlNode::items).orElse(List.of()).forEach(variant -> {
            variant.allow(Set.of("set", "zh", "criteria", "require", "exclusions", "basis"));
            definitions.add(definition(variant.get("set").text(), variant, documents, decidedBy));
        });
        return definitions;
    }

    private static Definition definition(
            String set, YamlNode node, List<EvidenceKind> documents, Definition.Decider decidedBy) {
        var criteria = node.get("criteria").items().stream()
                .map(CriteriaReader::criterion)
                .toList();
        Set<String> ids = new HashSet<>();
        criteria.forEach(criterion -> {
            if (!ids.add(criterion.id())) {
                throw node.get("criteria").mistake("twice.criterion", criterion.id());
            }
        });
        return new Definition(set, criteria, requirement(node, criteria, ids), exclusions(node), documents, decidedBy);
    }

    /** All criteria where the file does not say which. */
    private static Requirement requirement(YamlNode node, List<Criterion> criteria, Set<String> ids) {
        var written = node.find("require");
        if (written.isEmpty()) {
            return new Requirement.All(criteria.stream()
                    .<Requirement>map(criterion -> new Requirement.Met(criterion.id()))
                    .toList());
        }
        var requirement = RequirementReader.read(written.get());
        requirement.criteria().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw written.get().mistake("none.criterion", id);
        });
        return requirement;
    }

    private static Criterion criterion(YamlNode node) {
        node.allow(Set.of("id", "zh", "en", "evidence", "test", "note", "told"));
        return new Criterion(
                node.get("id").text(),
                IllnessReader.names(node),
                evidence(node, "evidence"),
                ProofReader.read(node.get("test")),
                node.find("told").map(YamlNode::truth).orElse(false));
    }

    private static List<Exclusion> exclusions(YamlNode node) {
        return node.find("exclusions").map(YamlNode::items).orElse(List.of()).stream()
                .map(CriteriaReader::exclusion)
                .toList();
    }

    private static Exclusion exclusion(YamlNode node) {
        node.allow(Set.of("id", "zh", "en", "test", "result"));
        return new Exclusion(
                node.get("id").text(),
                IllnessReader.names(node),
                ProofReader.read(node.get("test")),
                node.get("result").constant(Exclusion.Result.class));
    }

    private static List<EvidenceKind> evidence(YamlNode node, String key) {
        return node.find(key).map(YamlNode::items).orElse(List.of()).stream()
                .map(ProofReader::evidence)
                .toList();
    }
}
