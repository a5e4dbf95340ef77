package countersign.catalogue;

import countersign.model.plan.DefinitionSets;
import countersign.model.plan.Illness;
import countersign.model.plan.Notice;
import countersign.model.plan.Plan;
import countersign.model.plan.PlanVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a plan: its versions, each with what is common to all where it says nothing itself. */
final class PlanReader {

    private static final String SCHEMA = "countersign-plan/1";

    private final IllnessLists lists;
    private final Parts parts;
    private final Set<String> illnesses;

    PlanReader(IllnessLists lists, Parts parts) {
        this.lists = lists;
        this.parts = parts;
        this.illnesses = lists.all().map(Illness::id).collect(Collectors.toSet());
    }

    Plan read(YamlNode file) {
        Schemas.require(file, SCHEMA);
        file.allow(Set.of("schema", "id", "names", "common", "versions"));
        var id = file.get("id");
        if (!id.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw id.mistake("not.id", id.text());
        }
        List<PlanVersion> versions = new ArrayList<>();
        var entries = file.get("versions").items();
        var began = entries.stream()
                .map(entry -> date(entry.get("from")))
                .min(LocalDate::compareTo)
                .orElseThrow(() -> file.get("versions").mistake("no-version"));
        for (YamlNode entry : entries) {
            var version = version(file, entry, began);
            if (version.to().filter(last -> last.isBefore(version.from())).isPresent()) {
                throw entry.get("to").mistake("ends-early");
            }
            if (versions.stream().anyMatch(earlier -> earlier.version().equals(version.version()))) {
                throw entry.get("version").mistake("twice.version", version.version());
            }
            if (versions.stream().anyMatch(earlier -> overlap(earlier, version))) {
                throw entry.mistake("overlaps", version.version());
            }
            versions.add(version);
        }
        versions.sort(Comparator.comparing(PlanVersion::from));
        return new Plan(id.text(), IllnessReader.names(file.get("names")), versions);
    }

    private PlanVersion version(YamlNode file, YamlNode entry, LocalDate began) {
        var rules = new RuleReader(entry, file.find("common"), parts, new RequiredDocumentReader(illnesses));
        return new PlanVersion(
                file.get("id").text(),
                IllnessReader.names(file.get("names")),
                entry.get("version").text(),
                began,
                date(entry.get("from")),
                entry.find("to").map(PlanReader::date),
                rules.covers(),
                entry.find("notice").map(PlanReader::notice),
                rules.read(),
                rules.covers() ? lists.chosen(rules.get("illnesses")) : List.of(),
                rules.covers() ? definitions(rules.get("definitions")) : DefinitionSets.NONE);
    }

    private DefinitionSets definitions(YamlNode node) {
        node.allow(Set.of("set", "except"));
        Map<String, String> except = new HashMap<>();
        node.find("except")
                .ifPresent(map -> map.entries().forEach((illness, set) -> {
                    if (!illnesses.contains(illness)) {
                        throw set.mistake("none.illness", illness);
                    }
                    except.put(illness, set.text());
                }));
        return new DefinitionSets(node.get("set").text(), except);
    }

    private static Notice notice(YamlNode node) {
        node.allow(Set.of("on", "how"));
        return new Notice(date(node.get("on")), IllnessReader.names(node.get("how")));
    }

    private static boolean overlap(PlanVersion one, PlanVersion other) {
        return !one.from().isAfter(other.to().orElse(LocalDate.MAX))
                && !other.from().isAfter(one.to().orElse(LocalDate.MAX));
    }

    private static LocalDate date(YamlNode node) {
        return node.as("date", LocalDate::parse);
    }
}
