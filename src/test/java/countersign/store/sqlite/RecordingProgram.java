package countersign.store.sqlite;

import countersign.journal.Author;
import countersign.journal.Place;
import countersign.journal.Sample;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.FlagKind;
import countersign.model.journal.Event;
import countersign.model.journal.SignedEvent;
import countersign.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens claims and decides them, one after another, and says each record once the store has it. */
final class RecordingProgram {

    private RecordingProgram() {}

    /** Folder of the store, first claim. */
    public static void main(String[] arguments) {
        var author = Sample.author("verifier");
        var store = TestStores.open(Path.of(arguments[0]));
        for (int claim = Integer.parseInt(arguments[1]); ; claim++) {
            decide(store, author, claim);
        }
    }

    private static void decide(Store store, Author author, int number) {
        var place = Place.opening(Sample.claim(number));
        var flag = Sample.flag(FlagKind.WAITING_PERIOD, "发现右乳肿块8月余");
        record(
                store,
                author.write(new Event.ClaimOpened(Sample.summary(number)), place),
                author.engine().write(new Event.FlagRaised(flag), place));
        record(store, author.write(new Event.FlagConfirmed(flag.id()), place));
        record(store, author.write(new Event.DecisionVerified(Decision.REJECT, "waiting-period", "", Map.of()), place));
    }

    private static void record(Store store, SignedEvent... events) {
        store.events().record(List.of(events));
        System.out.println(
                List.of(events).stream().map(event -> event.id().toString()).collect(Collectors.joining(" ")));
    }
}
