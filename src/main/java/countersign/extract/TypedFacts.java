package countersign.extract;

import countersign.extract.words.Folding;
import countersign.model.fact.Agreement;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Correction;
import countersign.model.page.Document;
import countersign.model.page.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts that a person typed where no reader had read anything, with the place that they drew for them. */
public final class TypedFacts {

    private TypedFacts() {}

    /** Of words that nothing was read of before; the last that was typed in a place counts. */
    public static List<Fact<?>> of(List<Document> documents, List<Fact<?>> found, List<Correction> corrections) {
        Map<String, Correction> last = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            var place = correction.page() + "@" + correction.box();
            if (correction.fact().isPresent() && (correction.before().isEmpty() || last.containsKey(place))) {
                last.put(place, correction);
            }
        }
        return last.values().stream()
                .filter(typed -> found.stream().noneMatch(fact -> isIn(typed, fact)))
                .flatMap(typed -> documents.stream()
                        .filter(document -> document.file().equals(typed.page().file()))
                        .flatMap(document -> typed.fact().flatMap(FactKey::ofId).stream()
                                .<Fact<?>>flatMap(key -> fact(key, typed, document).stream())))
                .toList();
    }

    private static boolean isIn(Correction typed, Fact<?> fact) {
        return typed.fact().filter(fact.key().id()::equals).isPresent()
                && fact.evidence().page().equals(typed.page())
                && typed.box()
                        .contains(
                                fact.evidence().box().centreX(),
                                fact.evidence().box().centreY());
    }

    private static <T> Optional<Fact<T>> fact(FactKey<T> key, Correction typed, Document document) {
        return value(key, typed.text())
                .map(value -> new Fact<>(
                        key,
                        value,
                        document.kind(),
                        new Evidence(typed.page(), typed.box(), typed.text()),
                        1,
                        Agreement.COUNTERSIGNED,
                        List.of(new Reading(Reading.PERSON, typed.text(), 1))));
    }

    private static String folded(String text) {
        return text.strip()
                .codePoints()
                .mapToObj(Character::toString)
                .map(Folding::fold)
                .collect(Collectors.joining());
    }

    /** By the key's reader; a key without one takes the words themselves, if they are in its form. */
    private static <T> Optional<T> value(FactKey<T> key, String text) {
        var reader = Readers.of(key);
        if (reader.isPresent()) {
            return reader.get().find(folded(text)).map(match -> match.value());
        }
        try {
            return Optional.of(key.parse().apply(text.strip()));
        } catch (RuntimeException e) {
            return Optional.empty(); // not in the form of this kind of value
        }
    }
}
