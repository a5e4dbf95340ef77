package countersign.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.Payout;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.Problem;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** Writes the result of a check, schema {@code countersign-check/1}. */
public final class CheckJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Words words;

    /** The words of one language for what has no words of its own. */
    public record Words(
            Function<Flag, String> title,
            Function<Flag, String> detail,
            Function<Problem, String> problem,
            Function<Payout, String> payout) {}

    public CheckJson(Words words) {
        this.words = words;
    }

    /** Indented JSON; the same claims give the same text. */
    public String write(List<CheckedClaim> claims) {
        var root = MAPPER.createObjectNode();
        root.put("schema", "countersign-check/1");
        var array = root.putArray("claims");
        claims.forEach(claim -> write(array.addObject(), claim));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ObjectNode node, CheckedClaim checked) {
        var file = checked.file();
        node.put("dossier", checked.dossier());
        node.put("claimNo", file.claim().number());
        node.putObject("plan")
                .put("id", file.plan().plan())
                .put("version", file.plan().version());
        var documents = node.putArray("documents");
        file.documents().forEach(document -> write(documents.addObject(), document));
        var facts = node.putArray("facts");
        file.facts().facts().stream()
                .filter(fact -> fact.key().inResults())
                .forEach(fact -> write(facts.addObject(), fact));
        var flags = node.putArray("flags");
        checked.flags().forEach(flag -> write(flags.addObject(), flag));
        checked.payout()
                .ifPresent(payout -> node.putObject("payout")
                        .put("amount", payout.amount().decimal())
                        .put("currency", "CNY")
                        .put("rule", words.payout().apply(payout)));
        var problems = node.putArray("problems");
        file.problems().forEach(problem -> write(problems.addObject(), problem));
    }

    private static void write(ObjectNode node, Document document) {
        node.put("file", document.file()).put("kind", document.kind().id()).put("pages", document.pages());
    }

    private static void write(ObjectNode node, Fact<?> fact) {
        node.put("name", fact.key().id()).put("value", String.valueOf(fact.value()));
        write(node, fact.evidence());
        node.put("confidence", rounded(fact.confidence(), 3));
        node.put("agreement", fact.agreement().toString());
        var readings = node.putArray("readings");
        fact.readings()
                .forEach(reading ->
                        readings.addObject().put("reader", reading.reader()).put("text", reading.text()));
    }

    private void write(ObjectNode node, Flag flag) {
        node.put("kind", flag.kind().id())
                .put("severity", flag.severity().toString())
                .put("certainty", flag.certainty().toString())
                .put("title", words.title().apply(flag))
                .put("detail", words.detail().apply(flag));
        var evidence = node.putArray("evidence");
        flag.evidence().forEach(place -> write(evidence.addObject(), place));
    }

    private static void write(ObjectNode node, Evidence place) {
        node.put("file", place.page().file()).put("page", place.page().page());
        write(node.putArray("box"), place.box());
        node.put("text", place.text());
    }

    private static void write(ArrayNode array, Box box) {
        array.add(rounded(box.x(), 4))
                .add(rounded(box.y(), 4))
                .add(rounded(box.width(), 4))
                .add(rounded(box.height(), 4));
    }

    private void write(ObjectNode node, Problem problem) {
        node.put("file", problem.file());
        if (problem.page() > 0) {
            node.put("page", problem.page());
        }
        node.put("problem", words.problem().apply(problem));
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }
}
