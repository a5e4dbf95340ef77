package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.page.DocumentKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts of one document: of one kind in one file, since a file may hold several. */
record Paper(String file, DocumentKind kind, FactSheet facts) {

    private record Key(String file, DocumentKind kind) {}

    private record All(List<Paper> papers) {}

    static List<Paper> of(CaseFile file) {
        return file.once(All.class, one -> new All(all(one))).papers();
    }

    private static List<Paper> all(CaseFile file) {
        var groups = file.facts().facts().stream()
                .collect(Collectors.groupingBy(
                        fact -> new Key(fact.evidence().page().file(), fact.document()),
                        LinkedHashMap::new,
                        Collectors.<Fact<?>>toList()));
        return groups.entrySet().stream()
                .map(group -> new Paper(group.getKey().file(), group.getKey().kind(), new FactSheet(group.getValue())))
                .toList();
    }

    <T> Optional<T> first(FactKey<T> key) {
        return facts.each(key).map(Fact::value).findFirst();
    }

    <T> boolean says(FactKey<T> key, T value) {
        return facts.each(key).anyMatch(fact -> fact.value().equals(value));
    }
}
