package countersign.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import countersign.json.ClaimRead.Mistake;
import countersign.model.claim.Claim;
import countersign.model.claim.Member;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code claim.json}, schema {@code countersign-claim/1}. */
public final class ClaimJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private @Nullable Schema schema;

    /** Takes time to read, which a window that only lists claims does not wait for. */
    private synchronized Schema schema() {
        if (schema == null) {
            schema = readSchema();
        }
        return schema;
    }

    private static Schema readSchema() {
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (var in = Objects.requireNonNull(
                ClaimJson.class.getResourceAsStream("/schemas/claim-1.schema.json"), "the schema ships with us")) {
            return registry.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the bytes (UTF-8, a byte order mark is passed over) and checks them against the schema. */
    public ClaimRead read(byte[] bytes) {
        JsonNode root;
        try {
            root = parse(bytes);
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            return invalid(new Mistake("syntax", location == null ? 1 : location.getLineNr(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!root.isObject()) {
            return invalid(new Mistake("type", 1, ""));
        }
        var mistakes = schema().validate(root).stream()
                .map(ClaimJson::mistake)
                .distinct()
                .toList();
        return mistakes.isEmpty() ? new ClaimRead.Valid(claim(root)) : new ClaimRead.Invalid(mistakes);
    }

    private static JsonNode parse(byte[] bytes) throws IOException {
        int mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        var text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        MAPPER.readTree(text); // refuses duplicate members and what follows the object
        return JsonNodes.readTree(MAPPER, text, LocationJsonNodeFactoryFactory.getInstance());
    }

    private static ClaimRead invalid(Mistake mistake) {
        return new ClaimRead.Invalid(List.of(mistake));
    }

    private static Mistake mistake(Error error) {
        var path = new ArrayList<String>();
        var location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(String.valueOf(location.getElement(i)));
        }
        var property = error.getProperty();
        if ("required".equals(error.getKeyword()) && property != null) {
            path.add(property);
        }
        var node = error.getInstanceNode();
        var place = node == null ? null : JsonNodes.tokenStreamLocationOf(node);
        var reason =
                switch (String.valueOf(error.getKeyword())) {
                    case "required" -> "missing";
                    case "type" -> "type";
                    default -> "value";
                };
        return new Mistake(reason, place == null ? 1 : place.getLineNr(), String.join(".", path));
    }

    private static Claim claim(JsonNode root) {
        var illness = root.path("illness");
        return new Claim(
                text(root, "claimNo"),
                text(root, "plan"),
                optional(root, "planVersion"),
                date(root, "reported"),
                member(root.path("member")),
                optional(root.path("claimant"), "name")
                        .map(name -> new Claim.Claimant(
                                name,
                                optional(root.path("claimant"), "relation").orElse(""))),
                new Claim.ClaimedIllness(
                        text(illness, "name"),
                        optional(illness, "code"),
                        date(illness, "diagnosed"),
                        optional(illness, "hospital"),
                        illness.path("accident").asBoolean(false)),
                optional(root, "amount").map(Money::parse),
                each(root.path("documents"))
                        .map(document -> new Claim.NamedDocument(text(document, "file"), optional(document, "kind")))
                        .toList());
    }

    private static Member member(JsonNode member) {
        return new Member(
                text(member, "name"),
                Sex.valueOf(text(member, "sex")),
                date(member, "birthDate"),
                text(member, "idNumber"),
                date(member, "joined"),
                optional(member, "left").map(LocalDate::parse),
                each(member.path("otherPlans"))
                        .map(other -> new Member.OtherPlan(text(other, "plan"), date(other, "joined")))
                        .toList(),
                optional(member, "option"),
                PaidClaimJson.read(member.path("paid")));
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText();
    }

    private static LocalDate date(JsonNode node, String member) {
        return LocalDate.parse(text(node, member));
    }

    private static Optional<String> optional(JsonNode node, String member) {
        return Optional.of(node.path(member))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    /** The claim as UTF-8 JSON, indented, readable by {@link #read}. */
    public byte[] write(Claim claim) {
        var root = MAPPER.createObjectNode();
        root.put("schema", "countersign-claim/1");
        root.put("claimNo", claim.number());
        root.put("plan", claim.plan());
        claim.planVersion().ifPresent(version -> root.put("planVersion", version));
        root.put("reported", claim.reported().toString());
        writeMember(root.putObject("member"), claim.member());
        claim.claimant()
                .ifPresent(claimant ->
                        root.putObject("claimant").put("name", claimant.name()).put("relation", claimant.relation()));
        var illness = root.putObject("illness").put("name", claim.illness().name());
        claim.illness().code().ifPresent(code -> illness.put("code", code));
        illness.put("diagnosed", claim.illness().diagnosed().toString());
        claim.illness().hospital().ifPresent(hospital -> illness.put("hospital", hospital));
        illness.put("accident", claim.illness().accident());
        claim.amount().ifPresent(amount -> root.put("amount", amount.decimal()));
        var documents = root.putArray("documents");
        claim.documents().forEach(document -> {
            var entry = documents.addObject().put("file", document.file());
            document.kind().ifPresent(kind -> entry.put("kind", kind));
        });
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeMember(ObjectNode node, Member member) {
        node.put("name", member.name())
                .put("sex", member.sex().name())
                .put("birthDate", member.birthDate().toString())
                .put("idNumber", member.idNumber())
                .put("joined", member.joined().toString());
        member.left().ifPresentOrElse(left -> node.put("left", left.toString()), () -> node.putNull("left"));
        member.option().ifPresent(option -> node.put("option", option));
        if (!member.paid().isEmpty()) {
            node.set("paid", PaidClaimJson.write(member.paid()));
        }
        if (!member.otherPlans().isEmpty()) {
            var others = node.putArray("otherPlans");
            member.otherPlans()
                    .forEach(other -> others.addObject()
                            .put("plan", other.plan())
                            .put("joined", other.joined().toString()));
        }
    }
}
