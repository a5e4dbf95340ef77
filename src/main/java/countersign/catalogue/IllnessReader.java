package countersign.catalogue;

import countersign.catalogue.CriteriaReader.Criteria;
import countersign.catalogue.CriteriaReader.Entry;
import countersign.model.plan.CodeRange;
import countersign.model.plan.Illness;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a list of illnesses: what they are called and coded as, joined with what proves them. */
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
            "abbreviations",
            "signs",
            "causes");

    private final Map<String, Criteria> criteria;

    /** @param criteria what proves the illnesses, by the name of their list */
    IllnessReader(Map<String, Criteria> criteria) {
        this.criteria = criteria;
    }

    /** A named list, which plans refer to. */
    record IllnessList(String name, List<Illness> illnesses) {

        IllnessList {
            illnesses = List.copyOf(illnesses);
        }
    }

    IllnessList read(YamlNode file) {
        Schemas.require(file, SCHEMA);
        var list = file.get("list").text();
        Map<String, Entry> proofs =
                Optional.ofNullable(criteria.get(list)).map(Criteria::entries).orElse(Map.of());
        Set<String> ids = new HashSet<>();
        List<Illness> illnesses = new ArrayList<>();
        for (YamlNode entry : file.get("illnesses").items()) {
            var illness = illness(entry, proofs);
            if (!ids.add(illness.id())) {
                throw entry.mistake("twice.illness", illness.id());
            }
            illnesses.add(illness);
        }
        proofs.forEach((id, proof) -> {
            if (!ids.contains(id)) {
                throw proof.node().get("illness").mistake("none.illness-of-list", id);
            }
        });
        return new IllnessList(list, illnesses);
    }

    private static Illness illness(YamlNode entry, Map<String, Entry> proofs) {
        entry.allow(KEYS);
        var proof = Optional.ofNullable(proofs.get(entry.get("id").text()));
        return new Illness(
                entry.get("id").text(),
                names(entry.get("names")),
                entry.texts("aliases"),
                entry.texts("names-in-plans"),
                codes(entry),
                entry.get("class").constant(IllnessClass.class),
                entry.get("group").constant(IllnessGroup.class),
                entry.find("assumed").map(YamlNode::truth).orElse(false),
                entry.texts("signs"),
                entry.texts("causes"),
                proof.map(Entry::procedures).orElse(List.of()),
                proof.map(Entry::definitions).orElse(List.of()));
    }

    static Names names(YamlNode node) {
        return new Names(node.get("zh").text(), node.get("en").text());
    }

    static List<CodeRange> codes(YamlNode entry) {
        return entry.get("codes").items().stream().map(IllnessReader::code).toList();
    }

    static CodeRange code(YamlNode code) {
        return code.as("codes", CodeRange::parse);
    }
}
