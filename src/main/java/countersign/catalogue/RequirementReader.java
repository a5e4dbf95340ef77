package countersign.catalogue;

import countersign.model.plan.Requirement;
import java.util.List;
import java.util.Set;

/** Reads which criteria have to be met together: {@code {all: [imaging, {any: [power2, adl3]}]}}. */
final class RequirementReader {

    private RequirementReader() {}

    static Requirement read(YamlNode node) {
        if (!node.isMap()) {
            return new Requirement.Met(node.text());
        }
        node.allow(Set.of("all", "any", "at_least", "of"));
        var count = node.find("at_least");
        if (count.isPresent()) {
            return new Requirement.AtLeast(count.get().number(), readAll(node.get("of")));
        }
        var any = node.find("any");
        return any.isPresent()
                ? new Requirement.Any(readAll(any.get()))
                : new Requirement.All(readAll(node.get("all")));
    }

    private static List<Requirement> readAll(YamlNode list) {
        return list.items().stream().map(RequirementReader::read).toList();
    }
}
