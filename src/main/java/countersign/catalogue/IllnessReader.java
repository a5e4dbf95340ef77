package countersign.catalogue;

import countersign.model.plan.CodeRange;
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a list of illnesses: what they are called and coded as, not yet what proves them. */
final class IllnessReader {

    private static final String SCHEMA = "countersign-illnesses/1";

    private static final Set<String> KEYS = Set.of(
            "id",
            "number",
            "names",
            "class",
            "group",
            "names-in-plans",
            "assumed",
            "codes",
            "aliases",
            "abbreviations");

    /** A named list, which plans refer to. */
    record IllnessList(String name, List<Illness> illnesses) {

        IllnessList {
            illnesses = List.copyOf(illnesses);
        }
    }

    IllnessList read(YamlNode file) {
        Schemas.require(file, SCHEMA);
        Set<String> ids = new HashSet<>();
        List<Illness> illnesses = new ArrayList<>();
        for (YamlNode entry : file.get("illnesses").items()) {
            var illness = illness(entry);
            if (!ids.add(illness.id())) {
                throw entry.mistake("illness \"" + illness.id() + "\" is there twice");
            }
            illnesses.add(illness);
        }
        return new IllnessList(file.get("list").text(), illnesses);
    }

    private Illness illness(YamlNode entry) {
        entry.allow(KEYS);
        return new Illness(
                entry.get("id").text(),
                names(entry.get("names")),
                entry.texts("aliases"),
                entry.texts("names-in-plans"),
                codes(entry),
                entry.get("class").constant(IllnessClass.class),
                entry.get("group").constant(IllnessGroup.class),
                entry.find("assumed").map(YamlNode::truth).orElse(false));
    }

    static Names names(YamlNode node) {
        return new Names(node.get("zh").text(), node.get("en").text());
    }

    static List<CodeRange> codes(YamlNode entry) {
        return entry.get("codes").items().stream()
                .map(code -> code.as("a range of ICD-10 codes", CodeRange::parse))
                .toList();
    }
}
