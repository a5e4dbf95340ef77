package countersign.catalogue;

import countersign.model.plan.CodeRange;
import countersign.model.plan.Comparison;
import countersign.model.plan.EvidenceKind;
import countersign.model.plan.Exclusion;
import countersign.model.plan.Proof;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how a machine may look for a criterion: {@code {op: grade, scale: 肌力, cmp: <=, value: 2}}. */
final class ProofReader {

    private static final Map<String, Function<YamlNode, Proof>> OPS = Map.ofEntries(
            op("assert", ProofReader::asserts, "concept", "polarity", "certainty", "who", "doc"),
            op("number", ProofReader::number, "field", "cmp", "value", "unit"),
            op("times_uln", ProofReader::timesLimit, "analyte", "cmp", "value"),
            op("abnormal", node -> new Proof.OutsideRange(node.get("analyte").text()), "analyte"),
            op("series", ProofReader::series, "analyte", "min_points", "at_least_one"),
            op("trend", ProofReader::trend, "analyte", "direction", "min_points"),
            op("days_between", ProofReader::daysBetween, "from", "to", "cmp", "value"),
            op("text_any", ProofReader::textAny, "any_of", "section"),
            op("grade", ProofReader::grade, "scale", "cmp", "value", "min_limbs"),
            op("stage", ProofReader::stage, "system", "any_of"),
            op("icd10_in", node -> new Proof.CodeIn(codes(node)), "ranges"),
            op("icdo3_behaviour", ProofReader::behaviour, "any_of"),
            op("person", node -> new Proof.ForPerson(IllnessReader.names(node.get("question"))), "question"),
            op("all", node -> new Proof.All(readAll(node)), "of"),
            op("any", node -> new Proof.Any(readAll(node)), "of"),
            op("not", node -> new Proof.Not(read(node.get("of"))), "of"),
            op("at_least", node -> new Proof.AtLeast(node.get("n").number(), readAll(node)), "n", "of"),
            op("none_of", ProofReader::noneOf, "exclusions"),
            op("ref", ProofReader::ref, "illness", "require"));

    private ProofReader() {}

    static Proof read(YamlNode node) {
        var op = node.get("op");
        var reader = OPS.get(op.text());
        if (reader == null) {
            throw op.mistake("none.test", op.text());
        }
        return reader.apply(node);
    }

    private static Map.Entry<String, Function<YamlNode, Proof>> op(
            String name, Function<YamlNode, Proof> read, String... keys) {
        var known = Stream.concat(Stream.of("op"), Stream.of(keys)).collect(Collectors.toUnmodifiableSet());
        return Map.entry(name, node -> read.apply(node.allow(known)));
    }

    private static List<Proof> readAll(YamlNode node) {
        return node.get("of").items().stream().map(ProofReader::read).toList();
    }

    /** Only what the patient has for sure can prove anything; the file says so in full, to be read without this. */
    private static Proof asserts(YamlNode node) {
        node.get("polarity").oneOf(Set.of("present"));
        node.get("certainty").oneOf(Set.of("definite"));
        node.get("who").oneOf(Set.of("patient"));
        return new Proof.Asserts(node.get("concept").text(), node.find("doc").map(ProofReader::evidence));
    }

    private static Proof number(YamlNode node) {
        return new Proof.Number(
                node.get("field").text(),
                comparison(node),
                node.get("value").decimal(),
                node.get("unit").text());
    }

    private static Proof timesLimit(YamlNode node) {
        return new Proof.TimesLimit(
                node.get("analyte").text(), comparison(node), node.get("value").decimal());
    }

    private static Proof series(YamlNode node) {
        var limit = node.get("at_least_one").allow(Set.of("cmp", "value"));
        return new Proof.Series(
                node.texts("analyte"),
                node.get("min_points").number(),
                comparison(limit),
                limit.get("value").constant(Proof.Limit.class));
    }

    private static Proof trend(YamlNode node) {
        return new Proof.Trend(
                node.texts("analyte"),
                node.get("direction").constant(Proof.Direction.class),
                node.get("min_points").number());
    }

    private static Proof daysBetween(YamlNode node) {
        return new Proof.DaysBetween(
                event(node.get("from")),
                event(node.get("to")),
                comparison(node),
                node.get("value").number());
    }

    private static Proof textAny(YamlNode node) {
        return new Proof.TextAny(words(node, "any_of"), node.find("section").map(YamlNode::text));
    }

    private static Proof grade(YamlNode node) {
        return new Proof.Grade(
                node.get("scale").text(),
                comparison(node),
                node.get("value").number(),
                node.find("min_limbs").map(YamlNode::number).orElse(1));
    }

    private static Proof stage(YamlNode node) {
        return new Proof.Stage(node.get("system").text(), words(node, "any_of"));
    }

    private static Proof behaviour(YamlNode node) {
        return new Proof.Behaviour(
                node.get("any_of").items().stream().map(YamlNode::number).toList());
    }

    private static Proof noneOf(YamlNode node) {
        return new Proof.NoneOf(node.get("exclusions").constant(Exclusion.Result.class));
    }

    private static Proof ref(YamlNode node) {
        return new Proof.Ref(node.get("illness").text(), node.find("require").map(RequirementReader::read));
    }

    private static List<CodeRange> codes(YamlNode node) {
        return node.get("ranges").items().stream().map(IllnessReader::code).toList();
    }

    private static List<String> words(YamlNode node, String key) {
        node.get(key);
        return node.texts(key);
    }

    private static Comparison comparison(YamlNode node) {
        return node.get("cmp").as("comparison", Comparison::ofSign);
    }

    static EvidenceKind evidence(YamlNode node) {
        return node.as("evidence", id -> EvidenceKind.ofId(id).orElseThrow());
    }

    /** Written {@code diagnosis_date}. */
    private static Proof.Event event(YamlNode node) {
        return node.as("event", text -> {
            if (!text.endsWith("_date")) {
                throw new IllegalArgumentException(text);
            }
            return Proof.Event.valueOf(
                    text.substring(0, text.length() - "_date".length()).toUpperCase(Locale.ROOT));
        });
    }
}
