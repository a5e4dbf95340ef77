package countersign.catalogue;

import countersign.model.plan.DefinitionSets;
import countersign.model.plan.Illness;
import countersign.model.plan.Plan;
import countersign.model.plan.PlanVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a plan: its versions, each with what is common to all where it says nothing itself. */
final class PlanReader {

    private static final String SCHEMA = "countersign-plan/1";

    private final Map<String, List<Illness>> lists;

    /** @param lists the illnesses by the name of their list */
    PlanReader(Map<String, List<Illness>> lists) {
        this.lists = lists;
    }

    Plan read(YamlNode file) {
        Schemas.require(file, SCHEMA);
        file.allow(Set.of("schema", "id", "names", "common", "versions"));
        var id = file.get("id").text();
        var names = IllnessReader.names(file.get("names"));
        List<PlanVersion> versions = new ArrayList<>();
        for (YamlNode entry : file.get("versions").items()) {
            var rules = new RuleReader(entry, file.find("common"));
            var version = new PlanVersion(
                    id,
                    names,
                    entry.get("version").text(),
                    date(entry.get("from")),
                    entry.find("to").map(PlanReader::date),
                    rules.read(),
                    illnesses(rules.get("illnesses")),
                    definitions(rules.get("definitions")));
            if (version.to().filter(last -> last.isBefore(version.from())).isPresent()) {
                throw entry.get("to").mistake("the version ends before it begins");
            }
            if (versions.stream().anyMatch(earlier -> overlap(earlier, version))) {
                throw entry.mistake("version \"" + version.version() + "\" overlaps another");
            }
            versions.add(version);
        }
        if (versions.isEmpty()) {
            throw file.get("versions").mistake("there is no version");
        }
        versions.sort(Comparator.comparing(PlanVersion::from));
        return new Plan(id, names, versions);
    }

    private List<Illness> illnesses(YamlNode names) {
        List<Illness> illnesses = new ArrayList<>();
        for (YamlNode name : names.items()) {
            var list = lists.get(name.text());
            if (list == null) {
                throw name.mistake("there is no list of illnesses \"" + name.text() + "\"");
            }
            illnesses.addAll(list);
        }
        return illnesses;
    }

    private DefinitionSets definitions(YamlNode node) {
        node.allow(Set.of("set", "except"));
        Map<String, String> except = new HashMap<>();
        node.find("except")
                .ifPresent(map -> map.entries().forEach((illness, set) -> {
                    if (lists.values().stream()
                            .flatMap(List::stream)
                            .noneMatch(known -> known.id().equals(illness))) {
                        throw set.mistake("there is no illness \"" + illness + "\"");
                    }
                    except.put(illness, set.text());
                }));
        return new DefinitionSets(node.get("set").text(), except);
    }

    private static boolean overlap(PlanVersion one, PlanVersion other) {
        return !one.from().isAfter(other.to().orElse(LocalDate.MAX))
                && !other.from().isAfter(one.to().orElse(LocalDate.MAX));
    }

    private static LocalDate date(YamlNode node) {
        return node.as("a date such as 2020-01-01", LocalDate::parse);
    }
}
