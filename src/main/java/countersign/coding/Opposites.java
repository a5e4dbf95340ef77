package countersign.coding;

import java.util.Arrays;
import java.util.List;

/** Words that make two names different illnesses however alike they are: 良性 and 恶性. */
final class Opposites {

    private final List<List<String>> groups;

    Opposites(TableFile table) {
        groups = table.rows().stream()
                .map(row -> Arrays.asList(row.first().split(" ")))
                .toList();
    }

    /** How often a name has a word that excludes one of the text's. */
    long between(String text, String name) {
        return groups.stream().filter(group -> differ(group, text, name)).count();
    }

    private static boolean differ(List<String> group, String text, String name) {
        boolean common = group.stream().anyMatch(word -> text.contains(word) && name.contains(word));
        return !common
                && group.stream().anyMatch(text::contains)
                && group.stream().anyMatch(name::contains);
    }
}
