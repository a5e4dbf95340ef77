package countersign.extract;

import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names with characters that the first reader doesn't know, which it always takes for others.
 *
 * <p>Where all else of a name fits and the readers were not sure of another character there, the name that the dossier
 * gives may well be what is printed: it stands as the value, unsure, so that nobody is suspected for a rare name, and
 * sure only where the picture was found to show that character rather than the one that was read. A
 * character that both readers saw for certain is another one, and stays; unless the picture is as like the name's, which
 * is a twin of it then (余 for 佘): that is unsure as well.
 */
final class RareNames {

    private static final String DICTIONARY = "/models/ppocr_keys_v1.txt";

    /** A known character is read surer than this nearly always, one for an unknown never on the benchmark's pages. */
    private static final double SEEN_FOR_CERTAIN = 0.985;

    private static final double NOT_SEEN = 0.6;
    private static final double SHOWN = 0.98;

    private final Set<Integer> known;
    private final List<String> names;

    private RareNames(Set<Integer> known, Collection<String> names) {
        this.known = known;
        this.names = List.copyOf(names);
    }

    /** @param names of the people whom the dossier is about, as its data gives them */
    static RareNames of(Collection<String> names) {
        return new RareNames(dictionary(), names);
    }

    Fact<?> heard(Fact<?> fact) {
        if (!fact.key().equals(FactKey.NAME) || !isByReader(fact)) {
            return fact;
        }
        String read = String.valueOf(fact.value());
        var rare = names.stream().filter(this::isRare).toList();
        Optional<String> meant = rare.contains(read)
                ? Optional.of(read).filter(name -> isShown(fact, name))
                : rare.stream().filter(name -> fits(read, name)).findFirst();
        boolean certain = fact.agreement() == Agreement.COUNTERSIGNED
                && fact.readings().get(0).confidence() >= SEEN_FOR_CERTAIN;
        return meant.isEmpty() || certain ? twin(fact, read) : named(fact, meant.get());
    }

    /** A name of known characters, of which the picture shows the one that was read no more than its own. */
    private Fact<?> twin(Fact<?> fact, String read) {
        return names.stream()
                .filter(name -> !isRare(name) && !name.equals(read) && isShown(fact, name))
                .findFirst()
                .<Fact<?>>map(name -> unsure(fact, name))
                .orElse(fact);
    }

    private boolean isRare(String name) {
        return name.codePoints().anyMatch(point -> isUnknown(known, point));
    }

    /** Whether the name was found to be what the picture shows. */
    private static boolean isShown(Fact<?> fact, String name) {
        return fact.readings().stream()
                .anyMatch(read ->
                        read.reader().equals(Reading.LIKENESS) && read.text().contains(name));
    }

    /** Not by a person, nor the file's own words: those know every character. */
    static boolean isByReader(Fact<?> fact) {
        return fact.readings().stream()
                .findFirst()
                .filter(read -> read.reader().equals(Reading.PPOCR))
                .isPresent();
    }

    private static Fact<?> named(Fact<?> fact, String name) {
        return isShown(fact, name) ? with(fact, name, SHOWN, Agreement.SINGLE) : unsure(fact, name);
    }

    private static Fact<?> unsure(Fact<?> fact, String name) {
        return with(fact, name, Math.min(fact.confidence(), NOT_SEEN), Agreement.UNSURE);
    }

    private static Fact<?> with(Fact<?> fact, String name, double confidence, Agreement agreement) {
        return new Fact<>(FactKey.NAME, name, fact.document(), fact.evidence(), confidence, agreement, fact.readings());
    }

    /** Whether all known characters stand where they should; an unknown one may be read as any other, or not at all. */
    private boolean fits(String read, String name) {
        int[] seen = read.codePoints().toArray();
        int[] meant = name.codePoints().toArray();
        int at = 0;
        for (int point : meant) {
            boolean here = at < seen.length && seen[at] == point;
            if (here) {
                at++;
            } else if (!isUnknown(known, point)) {
                return false;
            } else if (seen.length == meant.length) {
                at++;
            }
        }
        return at == seen.length;
    }

    private static boolean isUnknown(Set<Integer> known, int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN && !known.contains(point);
    }

    private static Set<Integer> dictionary() {
        try (InputStream in = RareNames.class.getResourceAsStream(DICTIONARY)) {
            if (in == null) {
                throw new IllegalStateException(DICTIONARY + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .codePoints()
                    .boxed()
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new IllegalStateException(DICTIONARY, broken);
        }
    }
}
