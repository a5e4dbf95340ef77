package countersign.store.sqlite;

import countersign.compare.Beside;
import countersign.compare.ClaimPrint;
import countersign.json.CaseJson;
import countersign.json.KeptClaim;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.MarkKind;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.Payout;
import countersign.model.adjudication.Severity;
import countersign.model.adjudication.Stage;
import countersign.model.claim.PaidClaim;
import countersign.model.page.Document;
import countersign.store.ClaimStore;
import countersign.store.Sealer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lines of the worklist in the database, results of checking in files beside it, so that opening stays quick. */
final class SqliteClaimStore implements ClaimStore {

    private final Database database;
    private final ClaimRows claims;
    private final SealedFiles results;
    private final NameKey names;
    private final MarkRows marks;
    private final PrintRows prints;
    private final CaseJson cases;
    private final Changes changes;

    SqliteClaimStore(
            Database database,
            ClaimRows claims,
            SealedFiles results,
            NameKey names,
            Sealer sealer,
            CaseJson cases,
            Changes changes) {
        this.database = database;
        this.claims = claims;
        this.results = results;
        this.names = names;
        marks = new MarkRows(names);
        prints = new PrintRows(sealer, names);
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
        var print = ClaimPrint.of(result.file());
        database.write(handle -> {
            claims.put(handle, new KeptClaim(summary, Optional.of(found)));
            marks.put(handle, summary.id(), print.marks());
            prints.put(handle, summary.id(), print.pages());
            return true;
        });
        changes.of(summary.id());
    }

    @Override
    public Optional<CheckedClaim> checked(UUID claim) {
        return results.read(name(claim)).flatMap(cases::read);
    }

    @Override
    public List<Document> documents(UUID claim) {
        return results.read(name(claim)).map(cases::documents).orElse(List.of());
    }

    @Override
    public OtherClaims others(UUID claim, ClaimPrint print) {
        return database.read(handle -> Beside.of(print, new SqliteKnownClaims(handle, claim, claims, marks, prints)));
    }

    @Override
    public List<PaidClaim> paid(UUID claim, String plan, String idNumber) {
        var decided = database.read(handle -> marks.holding(handle, claim, MarkKind.MEMBER, idNumber).stream()
                .flatMap(other -> claims.find(handle, other).stream())
                .map(KeptClaim::summary)
                .filter(other -> other.plan().equals(plan))
                .filter(other ->
                        other.decision().equals(Optional.of(Decision.APPROVE)) && other.stage() == Stage.CLOSED)
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

    private byte[] name(UUID claim) {
        return names.name("result", claim.toString());
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
