package countersign.review;

import countersign.journal.Author;
import countersign.journal.Place;
import countersign.journal.Standing;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.journal.Event;
import countersign.model.journal.SignedEvent;
import countersign.store.Store;
import java.util.ArrayList;

/** Events first, then the result: a crash between the two costs a new check, never a claim without its opening. */
final class JournalRecorder implements CaseRecorder {

    private final Store store;
    private final Author engine;
    private final Author person;

    JournalRecorder(Store store, Author engine, Author person) {
        this.store = store;
        this.engine = engine;
        this.person = person;
    }

    @Override
    public synchronized void record(ClaimSummary summary, CheckedClaim result) {
        var claim = summary.id();
        var standing = Standing.after(store.events().of(claim));
        var place = new Place(
                claim, standing.round(), standing.stage(), store.events().head(claim));
        var events = new ArrayList<SignedEvent>();
        if (standing.opened().isEmpty()) {
            events.add(person.write(new Event.ClaimOpened(summary), place));
        }
        result.flags().stream()
                .filter(flag -> !standing.raised().containsKey(flag.id()))
                .map(flag -> engine.write(new Event.FlagRaised(flag), place))
                .forEach(events::add);
        if (!events.isEmpty()) {
            store.events().record(events);
        }
        store.claims().save(summary, result);
    }
}
