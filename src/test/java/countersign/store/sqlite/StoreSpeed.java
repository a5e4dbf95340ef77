package countersign.store.sqlite;

import countersign.journal.Place;
import countersign.journal.Sample;
import countersign.json.SampleCase;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Role;
import countersign.model.journal.Event;
import countersign.review.Desk;
import countersign.review.Reviewer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Measures on a disk of one's choice: recording decisions one by one, and opening a store with many claims. */
final class StoreSpeed {

    private static final int CLAIMS = 5_000;
    private static final int DECISIONS = 500;

    private StoreSpeed() {}

    /** Folder of a store to make. */
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        fill(folder);
        decide(folder);
        for (int i = 0; i < 3; i++) {
            open(folder);
        }
    }

    private static void fill(Path folder) {
        var flag = Sample.flag(FlagKind.WAITING_PERIOD, "发现右乳肿块8月余");
        long begin = System.nanoTime();
        try (var store = TestStores.open(folder)) {
            var recorder = new Desk(
                            store, new Reviewer("lin", "林测试", Role.VERIFIER, "desk"), Sample.CLOCK, new SecureRandom())
                    .recorder();
            for (int claim = 0; claim < CLAIMS; claim++) {
                recorder.record(Sample.summary(claim), SampleCase.checked(claim, "invoice " + claim, flag));
            }
        }
        say("filled, ms a claim", (System.nanoTime() - begin) / 1e6 / CLAIMS);
    }

    private static void decide(Path folder) {
        var author = Sample.author("verifier");
        var times = new double[DECISIONS];
        try (var store = TestStores.open(folder)) {
            for (int i = 0; i < DECISIONS; i++) {
                var place = new Place(
                        Sample.claim(i),
                        1,
                        countersign.model.adjudication.Stage.VERIFY,
                        store.events().head(Sample.claim(i)));
                long begin = System.nanoTime();
                store.events()
                        .record(List.of(author.write(
                                new Event.DecisionVerified(Decision.REJECT, "waiting-period", "", Map.of()), place)));
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        say("decision p50, ms", times[DECISIONS / 2]);
        say("decision p99, ms", times[DECISIONS * 99 / 100]);
    }

    private static void open(Path folder) {
        long begin = System.nanoTime();
        try (var store = TestStores.open(folder)) {
            int claims = store.claims().summaries().size();
            say("opened with " + claims + " claims, ms", (System.nanoTime() - begin) / 1e6);
        }
    }

    private static void say(String what, double figure) {
        System.out.printf("%s: %.1f%n", what, figure);
    }
}
