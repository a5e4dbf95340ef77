package countersign.catalogue;

import countersign.model.plan.Illness;
import countersign.model.plan.IllnessGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lists of illnesses by name, of which plans take all or a part. */
record IllnessLists(Map<String, List<Illness>> lists) {

    IllnessLists {
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    /** @param files by name and content */
    static IllnessLists read(Map<String, String> files, IllnessReader reader) {
        Map<String, List<Illness>> lists = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            var file = YamlNode.read(name, content);
            var list = reader.read(file);
            if (lists.put(list.name(), list.illnesses()) != null) {
                throw file.get("list").mistake("twice.list", list.name());
            }
        });
        return new IllnessLists(lists);
    }

    Stream<Illness> all() {
        return lists.values().stream().flatMap(List::stream);
    }

    /** What a plan covers: {@code [critical-severe, {list: critical-mild, only: [acute-mi-mild]}]}. */
    List<Illness> chosen(YamlNode choices) {
        Set<Illness> chosen = new LinkedHashSet<>();
        for (YamlNode choice : choices.items()) {
            chosen.addAll(choice.isMap() ? part(choice) : list(choice));
        }
        return new ArrayList<>(chosen);
    }

    private List<Illness> part(YamlNode choice) {
        choice.allow(Set.of("list", "groups", "only"));
        var list = list(choice.get("list"));
        Optional<List<IllnessGroup>> groups = choice.find("groups")
                .map(names -> names.items().stream()
                        .map(group -> group.constant(IllnessGroup.class))
                        .toList());
        Optional<List<String>> only = choice.find("only")
                .map(ids -> ids.items().stream().map(id -> idIn(list, id)).toList());
        return list.stream()
                .filter(illness -> groups.filter(wanted -> !wanted.contains(illness.group()))
                        .isEmpty())
                .filter(illness ->
                        only.filter(wanted -> !wanted.contains(illness.id())).isEmpty())
                .toList();
    }

    private static String idIn(List<Illness> list, YamlNode id) {
        if (list.stream().noneMatch(illness -> illness.id().equals(id.text()))) {
            throw id.mistake("none.illness-of-list", id.text());
        }
        return id.text();
    }

    private List<Illness> list(YamlNode name) {
        var list = lists.get(name.text());
        if (list == null) {
            throw name.mistake("none.list", name.text());
        }
        return list;
    }
}
