package countersign.platform;

import countersign.journal.Author;
import countersign.journal.Place;
import countersign.journal.Stages;
import countersign.journal.Verifier;
import countersign.json.EventJson;
import countersign.model.adjudication.Stage;
import countersign.model.journal.Answer;
import countersign.model.journal.Bytes;
import countersign.model.journal.Entry;
import countersign.model.journal.Event;
import countersign.model.journal.EventType;
import countersign.model.journal.SignedEvent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Decides which events stand, one transaction each: the claim's row is locked, every check of the desk is repeated, and
 * a decision's slot is taken by a primary key.
 */
final class PostgresLedger {

    private static final String FOUR_EYES = "four-eyes";
    private static final int TRIES = 5;
    /** Serialization failure and deadlock: the transaction may be tried again. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

    private final Jdbi jdbi;
    private final Verifier verifier;
    private final Author platform;

    PostgresLedger(Jdbi jdbi, Verifier verifier, Author platform) {
        this.jdbi = jdbi;
        this.verifier = verifier;
        this.platform = platform;
    }

    /** The answer to an event; the same event gets the same answer for ever. */
    Answer push(SignedEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.inTransaction(handle -> decide(handle, event));
            } catch (JdbiException e) {
                if (attempt == TRIES || !mayTryAgain(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean mayTryAgain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TRY_AGAIN.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private Answer decide(Handle handle, SignedEvent event) {
        var rows = new LedgerRows(handle, event.claim());
        var opening = event.type() == EventType.CLAIM_OPENED;
        var locked = opening ? java.util.Optional.of(rows.open()) : rows.lock();
        var sha256 = sha256(event);
        var before = rows.receipt(event.id());
        if (before.isPresent()) {
            return before.get().sha256().equals(sha256) ? before.get().answer() : new Answer.Refused("event-id-reused");
        }
        if (locked.isEmpty()) {
            return new Answer.Retry("claim-unknown");
        }
        var answer = decide(rows, locked.get(), event);
        rows.keep(event.id(), new Receipt(sha256, answer));
        return answer;
    }

    private Answer decide(LedgerRows rows, ClaimRow row, SignedEvent event) {
        var wrong = verifier.check(event.claim(), event);
        if (wrong.isPresent()) {
            return new Answer.Refused(wrong.get().id());
        }
        if (event.body().isEmpty()) {
            return new Answer.Refused("schema");
        }
        Event content;
        try {
            content = EventJson.readBody(event.type(), event.body().get());
        } catch (IllegalArgumentException e) {
            return new Answer.Refused("schema");
        }
        var envelope = event.envelope();
        if (event.type() == EventType.CLAIM_OPENED && row.headSeq() > 0) {
            return new Answer.Refused("duplicate");
        }
        if (!rows.holdsBase(envelope)) {
            return new Answer.Refused("base-unknown");
        }
        if (event.type().decides()) {
            return decideSlot(rows, row, event, content);
        }
        return row.stages().admits(event.type()) && !mustBeAnother(rows, row, event)
                ? accept(rows, row, event, content)
                : new Answer.Refused(row.stages().admits(event.type()) ? FOUR_EYES : "stale-base");
    }

    /** Whoever took part in deciding a claim neither signs it off nor gives it back while it waits for that. */
    private static boolean mustBeAnother(LedgerRows rows, ClaimRow row, SignedEvent event) {
        boolean second = event.type() == EventType.DECISION_SIGNED_OFF
                || event.type() == EventType.CLAIM_REOPENED && row.stages().stage() != Stage.CLOSED;
        return second && rows.decided(event.envelope().actor());
    }

    private Answer decideSlot(LedgerRows rows, ClaimRow row, SignedEvent event, Event content) {
        var envelope = event.envelope();
        if (envelope.fence() < row.fence()) {
            return contest(rows, row, event, "old-fence");
        }
        if (rows.slotTaken(envelope)) {
            return contest(rows, row, event, "slot-taken");
        }
        var here = new Stages(envelope.stage(), envelope.round());
        if (!here.equals(row.stages()) || !here.admits(event.type()) || rows.materialSince(envelope)) {
            return new Answer.Refused("stale-base");
        }
        if (mustBeAnother(rows, row, event)) {
            return new Answer.Refused(FOUR_EYES);
        }
        if (!rows.takeSlot(envelope, row.headSeq() + 1)) {
            return contest(rows, row, event, "slot-taken");
        }
        if (event.type() == EventType.DECISION_SIGNED_OFF) {
            rows.signOff(envelope, row.headSeq() + 1);
        }
        return accept(rows, row, event, content);
    }

    private static Answer accept(LedgerRows rows, ClaimRow row, SignedEvent event, Event content) {
        var entry = rows.append(row, event, content, row.stages().after(content));
        return new Answer.Accepted(entry.seq(), entry.previous(), entry.hash());
    }

    /** What loses is kept whole, in an entry that the platform signs. */
    private Answer contest(LedgerRows rows, ClaimRow row, SignedEvent loser, String reason) {
        var content = new Event.DecisionContested(loser, reason);
        var place = new Place(loser.claim(), row.stages().round(), row.stages().stage(), row.head());
        boolean closed = loser.type() == EventType.DECISION_SIGNED_OFF;
        rows.tookPart(loser.envelope(), row.headSeq() + 1);
        Entry entry = rows.append(
                row,
                platform.write(content, place),
                content,
                closed ? row.stages() : row.stages().disputed());
        return new Answer.Contested(entry.seq());
    }

    private static Bytes sha256(SignedEvent event) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-256").digest(EventJson.write(event)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
