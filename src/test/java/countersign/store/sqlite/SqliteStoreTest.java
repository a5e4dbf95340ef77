package countersign.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.journal.Chain;
import countersign.journal.Place;
import countersign.journal.Sample;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.adjudication.SyncState;
import countersign.model.journal.Answer;
import countersign.model.journal.Bytes;
import countersign.model.journal.ClaimId;
import countersign.model.journal.Entry;
import countersign.model.journal.Event;
import countersign.model.journal.FeedPage;
import countersign.model.journal.FeedPage.Cursor;
import countersign.model.journal.Head;
import countersign.model.journal.SignedEvent;
import countersign.store.Store;
import countersign.store.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {

    private static final UUID CLAIM = Sample.claim(1);
    private static final List<Entry> CHAIN = Sample.chain(1);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = TestStores.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsRecordedWaitsAndShowsInTheLine() {
        store.events().record(events(5));

        assertEquals(
                events(5),
                store.events().outbox(100).stream().map(out -> out.event()).toList());
        assertEquals(SyncState.TO_SEND, line().sync());
        assertEquals(Optional.of(Decision.REJECT), line().decision());
    }

    @Test
    void aRecordThatFailsLeavesNothing() {
        var twice = new ArrayList<>(events(2));
        twice.add(CHAIN.get(1).event());

        assertThrows(StoreException.class, () -> store.events().record(twice));
        assertEquals(List.of(), store.claims().summaries());
        assertEquals(0, store.events().waiting());
    }

    @Test
    void acceptanceInAnyOrderMovesTheEndOfTheChainOverWhatIsWithoutGap() {
        store.events().record(events(3));

        store.events().settle(CHAIN.get(1).event().id(), accepted(CHAIN.get(1)));
        assertEquals(0, store.events().head(CLAIM).seq());
        store.events().settle(CHAIN.get(0).event().id(), accepted(CHAIN.get(0)));
        assertEquals(new Head(2, CHAIN.get(1).hash(), 0), store.events().head(CLAIM));
        assertEquals(1, store.events().waiting());
    }

    @Test
    void anAnswerIsKeptOnce() {
        store.events().record(events(1));
        var id = CHAIN.get(0).event().id();

        store.events().settle(id, accepted(CHAIN.get(0)));
        store.events().settle(id, new Answer.Refused("late"));

        assertEquals(SyncState.ACCEPTED, store.events().of(CLAIM).get(0).state());
    }

    @Test
    void anAnswerThatDoesNotFollowIsRefusedWhole() {
        store.events().record(events(1));
        var wrong = new Answer.Accepted(1, Chain.first(CLAIM), Chain.first(Sample.claim(2)));

        var failure = assertThrows(
                StoreException.class,
                () -> store.events().settle(CHAIN.get(0).event().id(), wrong));
        assertEquals("chain-broken", failure.problem().code());
        assertEquals(SyncState.TO_SEND, store.events().of(CLAIM).get(0).state());
    }

    @Test
    void aRefusedDecisionStaysWithItsReasonAndDecidesNothing() {
        store.events().record(events(5));
        events(4).forEach(event -> settleAsAccepted(event));
        store.events().settle(CHAIN.get(4).event().id(), new Answer.Refused("stale-base"));

        var decision = store.events().of(CLAIM).get(4);
        assertEquals(SyncState.REFUSED, decision.state());
        assertEquals(Optional.of("stale-base"), decision.problem());
        assertEquals(0, store.events().waiting());
        assertEquals(Optional.empty(), line().decision());
        assertEquals(SyncState.REFUSED, line().sync());
    }

    @Test
    void aPageOfTheFeedIsKeptWithItsCursorOnce() {
        var page = page(CHAIN, start(), 5);

        assertTrue(store.events().apply(page));
        assertFalse(store.events().apply(page), "the cursor has moved on");

        assertEquals(5, store.events().of(CLAIM).size());
        assertEquals(CHAIN.get(4).hash(), store.events().head(CLAIM).hash());
        assertEquals(List.of(page.next()), store.events().cursors());
        assertEquals(SyncState.ACCEPTED, line().sync());
        assertEquals(0, line().flags().total(), "the flag was confirmed");
        assertEquals("测试甲", line().memberName());
    }

    @Test
    void ownEventsComeBackInTheFeedWithoutBeingDoubled() {
        store.events().record(events(5));

        store.events().apply(page(CHAIN, start(), 5));

        assertEquals(5, store.events().of(CLAIM).size());
        assertEquals(0, store.events().waiting());
        assertEquals(SyncState.ACCEPTED, line().sync());
    }

    @Test
    void aDecisionThatCameSecondIsKeptWholeAndShown() {
        store.events().apply(page(CHAIN, start(), 5));
        var loser = Sample.author("other")
                .write(
                        new Event.DecisionVerified(Decision.APPROVE, "", "", Map.of()),
                        new Place(
                                CLAIM, 1, Stage.VERIFY, new Head(4, CHAIN.get(3).hash(), 0)));
        store.events().record(List.of(loser));
        var wrapping = Sample.author("platform")
                .write(
                        new Event.DecisionContested(loser, "slot-taken"),
                        new Place(CLAIM, 1, Stage.CLOSED, store.events().head(CLAIM)));
        var entry = Chain.append(5, CHAIN.get(4).hash(), wrapping);

        store.events().apply(page(List.of(entry), page(CHAIN, start(), 5).next(), 6));

        var kept = store.events().of(CLAIM).get(6);
        assertEquals(loser, kept.signed());
        assertEquals(SyncState.CONTESTED, kept.state());
        assertEquals(6, kept.seq().orElseThrow());
        assertEquals(Optional.of(Decision.REJECT), line().decision(), "the first one stands");
        assertEquals(SyncState.CONTESTED, line().sync());
    }

    @Test
    void aDelayedEventStaysFirstInLine() {
        store.events().record(events(2));
        var next = Instant.parse("2021-04-20T02:24:41Z");

        store.events().delay(CHAIN.get(0).event().id(), next, "network");

        var first = store.events().outbox(10).get(0);
        assertEquals(1, first.attempts());
        assertEquals(next, first.nextTry());
    }

    @Test
    void savingALineKeepsWhatTheJournalSays() {
        store.events().record(events(5));

        store.claims().save(Sample.summary(1));

        assertEquals(Optional.of(Decision.REJECT), line().decision());
        assertEquals(SyncState.TO_SEND, line().sync());
    }

    @Test
    void listenersHearOfEachChange() {
        var heard = new ArrayList<UUID>();
        var stop = store.onChange(heard::add);

        store.events().record(events(1));
        store.events().settle(CHAIN.get(0).event().id(), accepted(CHAIN.get(0)));
        stop.run();
        store.claims().save(Sample.summary(1));

        assertEquals(List.of(CLAIM, CLAIM), heard);
    }

    @Test
    void documentsComeBackByClaimAndPathAndLieOnDiskOnce() throws IOException {
        var scan = "not really a scan".getBytes(StandardCharsets.UTF_8);
        store.blobs().keep(CLAIM, "documents/2.pdf", scan);
        store.blobs().keep(CLAIM, "documents/1.pdf", new byte[] {7});
        var hash = store.blobs().keep(Sample.claim(2), "documents/9.pdf", scan);

        assertEquals(64, hash.length());
        assertArrayEquals(scan, store.blobs().read(CLAIM, "documents/2.pdf").orElseThrow());
        assertArrayEquals(
                scan, store.blobs().read(Sample.claim(2), "documents/9.pdf").orElseThrow());
        assertEquals(Optional.empty(), store.blobs().read(CLAIM, "documents/9.pdf"));
        assertEquals(
                List.of("documents/2.pdf", "documents/1.pdf"), store.blobs().files(CLAIM));
        try (var files = Files.list(folder.resolve("blobs"))) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertEquals(2, names.size());
            assertFalse(names.contains(hash), "a name tells nothing of the content");
        }
    }

    @Test
    void readingsAndKeysComeBackAfterReopening() {
        store.pages().keep("page 1", new byte[] {1, 2, 3});
        store.learn(List.of(Sample.key("verifier", Role.VERIFIER)));
        var signer = store.signer("lin", Role.VERIFIER, "desk").key();
        store.close();
        open();

        assertArrayEquals(new byte[] {1, 2, 3}, store.pages().find("page 1").orElseThrow());
        assertEquals(
                List.of(Sample.key("verifier", Role.VERIFIER)), store.keys().all());
        assertEquals(signer, store.signer("lin", Role.VERIFIER, "desk").key());
        assertFalse(signer.equals(store.signer("lin", Role.SUPERVISOR, "desk").key()), "a role has its own key");
    }

    @Test
    void aSecondProgramIsToldThatTheStoreIsInUse() {
        var failure = assertThrows(StoreException.class, () -> TestStores.open(folder));

        assertEquals("store-in-use", failure.problem().code());
    }

    @Test
    void aDamagedDatabaseIsRefusedAndLeftAsItWas() throws IOException {
        store.close();
        var damaged = "this is no database, whatever its name says".repeat(100).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("store.db"), damaged);

        var failure = assertThrows(StoreException.class, () -> TestStores.open(folder));
        assertEquals("store-damaged", failure.problem().code());
        assertArrayEquals(damaged, Files.readAllBytes(folder.resolve("store.db")));

        Files.delete(folder.resolve("store.db"));
        open();
    }

    @Test
    void onlyTheOwnerMayLookIn() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        store.signer("lin", Role.VERIFIER, "desk");
        store.events().record(events(1));
        store.close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        open();

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
                        path::toString);
            }
        }
    }

    private ClaimSummary line() {
        return store.claims().summary(CLAIM).orElseThrow();
    }

    private void settleAsAccepted(SignedEvent event) {
        CHAIN.stream()
                .filter(entry -> entry.event().equals(event))
                .forEach(entry -> store.events().settle(event.id(), accepted(entry)));
    }

    private static List<SignedEvent> events(int count) {
        return CHAIN.subList(0, count).stream().map(Entry::event).toList();
    }

    private static Answer accepted(Entry entry) {
        return new Answer.Accepted(entry.seq(), entry.previous(), entry.hash());
    }

    private static Cursor start() {
        int bucket = ClaimId.bucket(CLAIM);
        return new Cursor(bucket, 1, 0, Chain.firstOfFeed(bucket));
    }

    private static FeedPage page(List<Entry> entries, Cursor after, long position) {
        Bytes hash = after.hash();
        for (var entry : entries) {
            hash = Chain.feed(hash, entry.hash());
        }
        return new FeedPage(after, new Cursor(after.bucket(), 1, position, hash), entries);
    }
}
