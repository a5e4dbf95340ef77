package countersign.coding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Short and everyday names of illnesses, and the names that the list knows them by. */
final class Aliases {

    /** From the longest, so that 慢性肾衰 is not read as 肾衰. */
    private final Map<String, String> names = new LinkedHashMap<>();

    Aliases(TableFile table, Spelling spelling) {
        table.rows().stream()
                .map(row -> Map.entry(spelling.fold(row.first()), spelling.bare(spelling.fold(row.second()))))
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
                .forEach(entry -> names.putIfAbsent(entry.getKey(), entry.getValue()));
    }

    /** The text with its longest alias written out; empty if it has none. */
    Optional<String> writtenOut(String folded) {
        return names.entrySet().stream()
                .map(entry -> writtenOut(folded, entry.getKey(), entry.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    boolean has(String folded) {
        return names.containsKey(folded);
    }

    private static Optional<String> writtenOut(String text, String alias, String name) {
        int at = text.indexOf(alias);
        if (at < 0 || text.contains(name)) {
            return Optional.empty();
        }
        boolean latin = alias.charAt(0) < 0x80;
        int end = at + alias.length();
        boolean apart = !latin
                || (at == 0 || !isLatin(text.charAt(at - 1))) && (end == text.length() || !isLatin(text.charAt(end)));
        return apart ? Optional.of(text.substring(0, at) + name + text.substring(end)) : Optional.empty();
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
