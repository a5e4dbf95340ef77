package countersign.catalogue;

import countersign.model.finding.Analyte;
import countersign.model.finding.BodySite;
import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Cue;
import countersign.model.finding.Head;
import countersign.model.finding.Lexicon;
import countersign.model.finding.Person;
import countersign.model.finding.Phrase;
import countersign.model.finding.Polarity;
import countersign.model.finding.Surety;
import countersign.model.finding.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code lexicon/*.yaml}: terms by kind, parts of the body, what these may have, phrases, cues and people.
 *
 * <p>A term is written {@code {name: 高血压, words: [高血压病], codes: [I10]}}, or as a bare name where it has no other words.
 */
public final class LexiconReader {

    private static final Set<String> PARTS = Set.of("terms", "sites", "heads", "phrases", "analytes", "cues", "people");

    /** Operations whose last character records leave out: 肺叶切除. */
    private static final Pattern SHORTENED =
            Pattern.compile(".{2,}(?:切除|置换|移植|成形|植入|栓塞|夹闭|清扫|造口|修补|穿刺|取栓|旁路移植|根治|固定|复位|引流)术");

    private final List<Term> terms = new ArrayList<>();
    private final List<BodySite> sites = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Analyte> analytes = new ArrayList<>();
    private final Map<Cue, List<String>> cues = new EnumMap<>(Cue.class);
    private final Map<Person, List<String>> people = new EnumMap<>(Person.class);

    /** @throws CatalogueException naming file, line and reason of the first mistake */
    public Lexicon read() {
        new ResourceFolder("lexicon").files().forEach((name, content) -> take(YamlNode.read(name, content)));
        return new Lexicon(terms, sites, heads, phrases, analytes, cues, people);
    }

    private void take(YamlNode file) {
        file.allow(PARTS);
        file.find("terms")
                .ifPresent(kinds -> perConstant(kinds, ConceptKind.class)
                        .forEach((kind, list) -> list.items().forEach(item -> terms.add(term(kind, item)))));
        file.find("heads")
                .ifPresent(kinds -> perConstant(kinds, ConceptKind.class)
                        .forEach((kind, list) ->
                                list.items().forEach(item -> heads.add(new Head(name(item), kind, words(item))))));
        file.find("sites")
                .ifPresent(list -> list.items().forEach(item -> sites.add(new BodySite(name(item), words(item)))));
        file.find("phrases").ifPresent(list -> list.items().forEach(item -> phrases.add(phrase(item))));
        file.find("analytes").ifPresent(list -> list.items().forEach(item -> analytes.add(analyte(item))));
        file.find("cues")
                .ifPresent(all -> perConstant(all, Cue.class)
                        .forEach((cue, list) -> cues.computeIfAbsent(cue, key -> new ArrayList<>())
                                .addAll(texts(list))));
        file.find("people")
                .ifPresent(all -> perConstant(all, Person.class)
                        .forEach((person, list) -> people.computeIfAbsent(person, key -> new ArrayList<>())
                                .addAll(texts(list))));
    }

    private static <E extends Enum<E>> Map<E, YamlNode> perConstant(YamlNode node, Class<E> type) {
        Map<E, YamlNode> found = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            node.find(id(constant)).ifPresent(list -> found.put(constant, list));
        }
        node.allow(
                Stream.of(type.getEnumConstants()).map(LexiconReader::id).collect(java.util.stream.Collectors.toSet()));
        return found;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Term term(ConceptKind kind, YamlNode item) {
        var concept = new Concept(name(item), kind);
        if (item.isText()) {
            return new Term(concept, words(item), List.of(), List.of());
        }
        item.allow(Set.of("name", "words", "wider", "codes"));
        var words = words(item);
        if (kind == ConceptKind.OPERATION) {
            words.addAll(words.stream()
                    .filter(SHORTENED.asMatchPredicate())
                    .map(LexiconReader::shortened)
                    .toList());
        }
        return new Term(concept, words, item.texts("wider"), item.texts("codes"));
    }

    private static String name(YamlNode item) {
        return item.isText() ? item.text() : item.get("name").text();
    }

    /** The name is a word, too. */
    private static String shortened(String operation) {
        return operation.substring(0, operation.length() - 1);
    }

    private static List<String> words(YamlNode item) {
        var words = new ArrayList<String>(List.of(name(item)));
        if (!item.isText()) {
            words.addAll(item.texts("words"));
        }
        return words;
    }

    private static Analyte analyte(YamlNode item) {
        item.allow(Set.of("name", "words", "raised", "lowered", "high", "low", "unit"));
        return new Analyte(
                name(item),
                words(item),
                item.find("raised").map(YamlNode::text),
                item.find("lowered").map(YamlNode::text),
                number(item, "high"),
                number(item, "low"),
                item.find("unit").map(YamlNode::text).orElse(""));
    }

    private static OptionalDouble number(YamlNode item, String key) {
        return item.find(key)
                .map(node -> OptionalDouble.of(node.as("a number", Double::valueOf)))
                .orElse(OptionalDouble.empty());
    }

    private static Phrase phrase(YamlNode item) {
        item.allow(Set.of("match", "kind", "says", "polarity", "surety"));
        var kind = item.get("kind").constant(ConceptKind.class);
        var concepts = texts(item.get("says")).stream()
                .map(name -> new Concept(name, kind))
                .toList();
        item.get("match").as("regex", Pattern::compile);
        return new Phrase(
                item.get("match").text(),
                concepts,
                item.find("polarity").map(node -> node.constant(Polarity.class)),
                item.find("surety").map(node -> node.constant(Surety.class)));
    }

    private static List<String> texts(YamlNode list) {
        return list.isText()
                ? List.of(list.text())
                : list.items().stream().map(YamlNode::text).toList();
    }
}
