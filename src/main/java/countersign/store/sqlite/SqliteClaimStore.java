package countersign.store.sqlite;

import countersign.json.CaseJson;
import countersign.json.KeptClaim;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.Payout;
import countersign.model.adjudication.Severity;
import countersign.model.claim.PaidClaim;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.store.ClaimStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Lines of the worklist in the database, results of checking in files beside it, so that opening stays quick. */
final class SqliteClaimStore implements ClaimStore {

    private static final String FORGET_MARKS = "DELETE FROM mark WHERE claim_id = ?";
    private static final String MARK = "INSERT INTO mark(mark, claim_id) VALUES (?, ?)";
    private static final String MARKED = "SELECT claim_id FROM mark WHERE mark = ? AND claim_id <> ?";

    private final Database database;
    private final ClaimRows claims;
    private final SealedFiles results;
    private final NameKey names;
    private final CaseJson cases;
    private final Changes changes;

    SqliteClaimStore(
            Database database, ClaimRows claims, SealedFiles results, NameKey names, CaseJson cases, Changes changes) {
        this.database = database;
        this.claims = claims;
        this.results = results;
        this.names = names;
        this.cases = cases;
        this.changes = changes;
    }

    @Override
    public List<ClaimSummary> summaries() {
        return database.read(claims::all);
    }

    @Override
    public Optional<ClaimSummary> summary(UUID claim) {
        return database.read(handle -> claims.find(handle, claim)).map(KeptClaim::summary);
    }

    @Override
    public void save(ClaimSummary summary) {
        database.write(handle -> {
            var found = claims.find(handle, summary.id()).flatMap(KeptClaim::found);
            claims.put(handle, new KeptClaim(summary, found));
            return true;
        });
        changes.of(summary.id());
    }

    @Override
    public void save(ClaimSummary summary, CheckedClaim result) {
        results.write(name(summary.id()), cases.write(result));
        var found = result.flags().stream()
                .collect(Collectors.toMap(
                        Flag::id, Flag::severity, SqliteClaimStore::worse, LinkedHashMap<String, Severity>::new));
        database.write(handle -> {
            claims.put(handle, new KeptClaim(summary, Optional.of(found)));
            mark(handle, summary.id(), result);
            return true;
        });
        changes.of(summary.id());
    }

    @Override
    public Optional<CheckedClaim> checked(UUID claim) {
        return results.read(name(claim)).flatMap(cases::read);
    }

    @Override
    public OtherClaims others(UUID claim, Set<String> invoices) {
        return database.read(handle -> new OtherClaims(invoices.stream()
                .map(invoice -> Map.entry(invoice, numbersOf(handle, claim, invoice)))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    @Override
    public List<PaidClaim> paid(UUID claim, String plan, String idNumber) {
        var decided = database.read(handle -> marked(handle, claim, member(plan, idNumber))
                .filter(other -> other.decision().equals(Optional.of(Decision.APPROVE)))
                .toList());
        return decided.stream().map(this::paid).toList();
    }

    private PaidClaim paid(ClaimSummary claim) {
        var payout = checked(claim.id()).flatMap(CheckedClaim::payout);
        return new PaidClaim(
                claim.plan(),
                claim.number(),
                payout.flatMap(Payout::paidAs).map(paidAs -> paidAs.name().toLowerCase(Locale.ROOT)),
                payout.map(Payout::amount),
                Optional.empty());
    }

    private List<String> numbersOf(Handle handle, UUID claim, String invoice) {
        return marked(handle, claim, names.name("invoice", invoice))
                .map(ClaimSummary::number)
                .sorted()
                .toList();
    }

    private Stream<ClaimSummary> marked(Handle handle, UUID claim, byte[] mark) {
        return handle
                .createQuery(MARKED)
                .bind(0, mark)
                .bind(1, Ids.bytes(claim))
                .map((row, context) -> Ids.uuid(row.getBytes(1)))
                .stream()
                .flatMap(other -> claims.find(handle, other).stream())
                .map(KeptClaim::summary);
    }

    private byte[] member(String plan, String idNumber) {
        return names.name("member", plan + "\n" + idNumber);
    }

    private void mark(Handle handle, UUID claim, CheckedClaim result) {
        handle.execute(FORGET_MARKS, Ids.bytes(claim));
        result.file()
                .facts()
                .each(FactKey.INVOICE_NUMBER)
                .filter(Fact::sure)
                .map(Fact::value)
                .distinct()
                .forEach(invoice -> handle.execute(MARK, names.name("invoice", invoice), Ids.bytes(claim)));
        var of = result.file().claim();
        handle.execute(MARK, member(of.plan(), of.member().idNumber()), Ids.bytes(claim));
    }

    private byte[] name(UUID claim) {
        return names.name("result", claim.toString());
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
