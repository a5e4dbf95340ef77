package countersign.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Payout;
import countersign.model.claim.Claim;
import countersign.model.claim.Money;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.page.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A checked claim with all that was read, as the store keeps it: compressed, for this program only.
 *
 * <p>The plan is kept by name and version, since it follows from the rest. So do findings: those kept count as long as the
 * program and its dictionaries are the same, and are worked out again after that.
 */
public final class CaseJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int FORM = 2;
    private static final int BUFFER = 1 << 14;

    private final Derived derived;
    private final ClaimJson claims = new ClaimJson();

    public CaseJson(Derived derived) {
        this.derived = derived;
    }

    public byte[] write(CheckedClaim checked) {
        var file = checked.file();
        var root = StrictJson.object()
                .put("form", FORM)
                .put("dossier", checked.dossier())
                .put("plan", file.plan().plan())
                .put("version", file.plan().version());
        try {
            root.set("claim", MAPPER.readTree(claims.write(file.claim())));
            var documents = root.putArray("documents");
            file.documents().forEach(document -> documents.add(PageJson.write(document)));
            var facts = root.putArray("facts");
            file.facts().facts().forEach(fact -> facts.add(FactJson.write(fact)));
            OthersJson.write(file.others(), root);
            if (!derived.basis().isEmpty()) {
                root.put("basis", derived.basis());
                var findings = root.putArray("findings");
                file.findings().all().forEach(finding -> findings.add(FindingJson.write(finding)));
            }
            var problems = root.putArray("problems");
            file.problems().forEach(problem -> problems.add(ProblemJson.write(problem)));
            var flags = root.putArray("flags");
            checked.flags().forEach(flag -> flags.add(FlagJson.write(flag)));
            checked.payout().ifPresent(payout -> root.set("payout", write(payout)));
            CorrectionJson.write(checked.corrected(), root);
            return compressed(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if it was written in another form, or under a plan that is not known any more: then it is read anew. */
    public Optional<CheckedClaim> read(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER)) {
            var root = new Members(MAPPER.readTree(in));
            return root.number("form") == FORM ? checked(root) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalArgumentException("no stored result", e);
        }
    }

    /** Only what was read on its pages, which needs neither plans nor the words of medicine; empty as for {@link #read}. */
    public List<Document> documents(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER)) {
            var root = new Members(MAPPER.readTree(in));
            return root.number("form") == FORM
                    ? root.each("documents").map(PageJson::document).toList()
                    : List.of();
        } catch (IOException e) {
            throw new IllegalArgumentException("no stored result", e);
        }
    }

    private Optional<CheckedClaim> checked(Members root) throws IOException {
        var claim = claims.read(MAPPER.writeValueAsBytes(root.node("claim")));
        var plan = derived.version(root.text("plan"), root.text("version"));
        if (plan.isEmpty() || !(claim instanceof ClaimRead.Valid valid)) {
            return Optional.empty();
        }
        var documents = root.each("documents").map(PageJson::document).toList();
        var facts = new FactSheet(root.each("facts").flatMap(FactJson::read).toList());
        var file = new CaseFile(
                valid.claim(),
                plan.get(),
                documents,
                facts,
                findings(root, valid.claim(), documents, facts),
                OthersJson.read(root),
                root.each("problems").map(ProblemJson::problem).toList());
        return Optional.of(new CheckedClaim(
                root.text("dossier"),
                file,
                root.each("flags").map(FlagJson::read).toList(),
                root.optionalMembers("payout").map(CaseJson::payout),
                CorrectionJson.corrected(root)));
    }

    /** Those that were stored, if they would come out the same today. */
    private Findings findings(Members root, Claim claim, List<Document> documents, FactSheet facts) {
        boolean same = !derived.basis().isEmpty()
                && root.optionalText("basis").filter(derived.basis()::equals).isPresent();
        return same
                ? derived.kept(root.each("findings").map(FindingJson::read).toList())
                : derived.findings(claim, documents, facts);
    }

    private static byte[] compressed(ObjectNode root) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            MAPPER.writeValue(out, root);
        }
        return bytes.toByteArray();
    }

    private static ObjectNode write(Payout payout) {
        var object = StrictJson.object()
                .put("fen", payout.amount().fen())
                .put("rule", payout.rule())
                .put("assumed", payout.assumed())
                .put("certainty", payout.certainty().name());
        object.set("arguments", ArgumentJson.write(payout.arguments()));
        return object;
    }

    private static Payout payout(Members members) {
        return new Payout(
                new Money(members.number("fen")),
                members.text("rule"),
                ArgumentJson.readAll(members.node("arguments")),
                members.truth("assumed"),
                members.constant("certainty", Certainty.class));
    }
}
