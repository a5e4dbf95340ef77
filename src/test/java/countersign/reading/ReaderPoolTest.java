package countersign.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pool against real processes that misbehave as told. */
@Timeout(120)
class ReaderPoolTest {

    private static final Limits TIGHT =
            Limits.USUAL.withDecode(Duration.ofSeconds(4)).withRead(Duration.ofSeconds(4));

    private final ReadingCache cache = new MemoryReadingCache();
    private ReaderPool pool = pool(1, Limits.USUAL);

    @AfterEach
    void endWorkers() {
        pool.close();
    }

    @ParameterizedTest
    @CsvSource({
        "crash, decoder-crash",
        "garbage, decoder-protocol",
        "flood, decoder-protocol",
        "wrong, decoder-protocol",
        "trouble, page-damaged",
        "heap, decoder-memory",
    })
    void oneBadPageCostsItselfAlone(String deed, String code) {
        var read = read(ScriptedWorker.document("good," + deed + ",good"));

        assertEquals(3, read.pages());
        assertEquals(List.of(Problem.ofPage("documents/01.pdf", 2, code)), read.problems());
        assertEquals(List.of("甲1", "甲3"), firstLines(read));
    }

    @ParameterizedTest
    @CsvSource({"hang", "spin"})
    void aPageThatNeverEndsIsStopped(String deed) {
        renew(1, TIGHT);
        var read = read(ScriptedWorker.document("good," + deed + ",good"));

        assertEquals(List.of(Problem.ofPage("documents/01.pdf", 2, "decoder-timeout")), read.problems());
        assertEquals(List.of("甲1", "甲3"), firstLines(read));
    }

    @Test
    void aWorkerThatGrowsIsStopped() {
        renew(1, Limits.USUAL.withMemory(300L << 20));
        var read = read(ScriptedWorker.document("hoard"));

        assertEquals(List.of(Problem.ofPage("documents/01.pdf", 1, "decoder-memory")), read.problems());
    }

    @Test
    void aDocumentThatCannotBeOpenedIsNamed() {
        var read = read(ScriptedWorker.document("refuse doc-type"));

        assertEquals(0, read.pages());
        assertEquals(List.of(Problem.of("documents/01.pdf", "doc-type", "PDF")), read.problems());
    }

    @Test
    void pagesOfOneDocumentAreReadSideBySide() {
        renew(2, Limits.USUAL);
        var read = read(ScriptedWorker.document("slow,slow,slow,slow,slow,slow"));

        assertEquals(List.of("甲1", "甲2", "甲3", "甲4", "甲5", "甲6"), firstLines(read));
        assertEquals(2, processes(read).size());
    }

    @Test
    void anotherClaimGetsAnotherProcess() {
        var one = processes(read(ScriptedWorker.document("claim-1", "good")));
        var same = processes(read(ScriptedWorker.document("claim-1", "good,good")));
        var other = processes(read(ScriptedWorker.document("claim-2", "good,good,good")));

        assertEquals(one, same);
        assertNotEquals(one, other);
    }

    @Test
    void whatWasReadIsNotReadAgain() {
        var document = ScriptedWorker.document("good,good");
        var first = read(document);
        renew(1, Limits.USUAL);

        assertEquals(first.results(), read(document).results());
    }

    @Test
    void aDamagedEntryIsReadAnew() {
        var document = ScriptedWorker.document("good");
        pool.close();
        var damaged = new ReadingCache() {
            @Override
            public java.util.Optional<byte[]> get(String key) {
                return cache.get(key).map(bytes -> {
                    bytes[bytes.length - 3] ^= 1;
                    return bytes;
                });
            }

            @Override
            public void put(String key, byte[] value) {
                cache.put(key, value);
            }
        };
        pool = new ReaderPool(damaged, 1, Limits.USUAL, WorkerCommand.running(ScriptedWorker.class.getName()));
        read(document);

        assertEquals(List.of("甲1"), firstLines(read(document)));
    }

    @Test
    void linesWithFactsAreReadTwiceButNeverThrice() {
        var document = ScriptedWorker.document("good");
        var first = pool.read(document, page -> Set.of(0), page -> {}, 0).join();
        var lines = first.transcripts().get(0).lines();
        assertEquals("甲1二", lines.get(0).second().orElseThrow().text());
        assertTrue(lines.get(1).second().isEmpty());

        var both = pool.read(document, page -> Set.of(0, 1, 7), page -> {}, 0)
                .join()
                .transcripts()
                .get(0)
                .lines();
        assertEquals(lines.get(0), both.get(0));
        assertTrue(both.get(1).second().isPresent());
    }

    @Test
    void noLineIsReadTwiceWhereThatIsTurnedOff() {
        pool.readTwice(false);
        var once = pool.read(ScriptedWorker.document("good"), page -> Set.of(0), page -> {}, 0)
                .join();

        assertTrue(once.transcripts().get(0).lines().get(0).second().isEmpty());
    }

    @Test
    void aSecondReaderThatFailsLeavesTheFirst() {
        var read = pool.read(ScriptedWorker.document("silent"), page -> Set.of(0), page -> {}, 0)
                .join();

        assertEquals(List.of("甲1"), firstLines(read));
        assertEquals(List.of(Problem.ofPage("documents/01.pdf", 1, "second-reader-failed")), read.problems());
    }

    @ParameterizedTest
    @CsvSource({"scan.pdf, PNG", "scan.png, ", "photo, ", "scan.JPG, PNG", "a.pdf/scan.PNG, ", "v1.0/photo, "})
    void aNameThatEndsOtherwiseIsNoted(String name, String is) {
        var document = new DocumentSource("claim", name, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        var noted = NameEnding.note(document);

        assertEquals(
                is == null ? List.of() : List.of(Problem.of(name, "name-ending", is)),
                noted.stream().toList());
    }

    @Test
    void progressCountsEveryPage() {
        var seen = new ConcurrentLinkedQueue<Integer>();
        pool.read(ScriptedWorker.document("good,crash,good"), LineSelector.NONE, page -> seen.add(page.done()), 0)
                .join();

        assertEquals(List.of(1, 2, 3), List.copyOf(seen));
    }

    @Test
    void theDocumentOnScreenGoesFirst() {
        var order = new ConcurrentLinkedQueue<String>();
        var behind = pool.read(
                ScriptedWorker.document("slow,slow,slow"),
                LineSelector.NONE,
                page -> order.add("behind"),
                DocumentReader.BEHIND);
        var wanted = pool.read(
                ScriptedWorker.document("slow"),
                LineSelector.NONE,
                page -> order.add("on screen"),
                DocumentReader.ON_SCREEN);
        behind.join();
        wanted.join();

        assertTrue(List.copyOf(order).indexOf("on screen") < 2, order::toString);
    }

    @Test
    void thePageOnScreenGoesFirstAlsoWhileItWaits() {
        var order = new ConcurrentLinkedQueue<Integer>();
        var turn = new Turn(DocumentReader.BEHIND, "1");
        var document = ScriptedWorker.document("slow,slow,slow,slow");
        var read = pool.read(
                document,
                LineSelector.NONE,
                page -> {
                    order.add(page.result().page().page());
                    turn.onScreen(Optional.of(new PageId(document.file(), 4)));
                },
                turn);
        read.join();

        assertEquals(List.of(1, 4, 2, 3), List.copyOf(order));
    }

    @Test
    void claimsAreReadInTheirOrderEachWhole() {
        var order = new ConcurrentLinkedQueue<String>();
        var queued = new CompletableFuture<Void>();
        var gate = pool.read(
                ScriptedWorker.document("claim-0", "good"),
                LineSelector.NONE,
                page -> queued.join(),
                new Turn(DocumentReader.BEHIND, "0"));
        var later = pool.read(
                ScriptedWorker.document("claim-3", "good,good"),
                LineSelector.NONE,
                page -> order.add("3"),
                new Turn(DocumentReader.BEHIND, "3"));
        var sooner = pool.read(
                ScriptedWorker.document("claim-2", "good,good"),
                LineSelector.NONE,
                page -> order.add("2"),
                new Turn(DocumentReader.BEHIND, "2"));
        var flagged = pool.read(
                ScriptedWorker.document("claim-4", "good,good"),
                LineSelector.NONE,
                page -> order.add("4"),
                new Turn(DocumentReader.FLAGGED, "4"));
        queued.complete(null);
        List.of(gate, later, sooner, flagged).forEach(CompletableFuture::join);

        assertEquals(List.of("4", "4", "2", "2", "3", "3"), List.copyOf(order));
    }

    @Test
    void whatWasStoppedGoesOnAfterARestartWhereItStopped() {
        var document = ScriptedWorker.document("good,good,good,good");
        var reading = new CompletableFuture<CompletableFuture<DocumentRead>>();
        var stopped = new CompletableFuture<Boolean>();
        reading.complete(pool.read(
                document,
                LineSelector.NONE,
                page -> {
                    if (page.done() == 2) {
                        stopped.complete(reading.join().cancel(false));
                    }
                },
                DocumentReader.BEHIND));
        assertTrue(stopped.join());
        renew(1, Limits.USUAL);

        var begun = new ConcurrentLinkedQueue<Integer>();
        var read = pool.read(
                        document,
                        LineSelector.NONE,
                        new ReadingProgress() {
                            @Override
                            public void begun(PageId page) {
                                begun.add(page.page());
                            }

                            @Override
                            public void done(PageDone page) {}
                        },
                        DocumentReader.BEHIND)
                .join();

        assertEquals(List.of(3, 4), List.copyOf(begun));
        assertEquals(4, read.transcripts().size());
    }

    @Test
    void pagesAreCountedAndShownBeforeAnyReaderIsThere() {
        var document = ScriptedWorker.document("good,good,good");

        assertEquals(3, pool.pages(document).join());
        assertEquals(0, pool.pages(ScriptedWorker.document("refuse doc-type")).join());
        assertInstanceOf(
                PictureResult.Shown.class, pool.picture(document, 2, 100).join());
    }

    @Test
    void aCancelledDocumentHoldsUpNobody() throws Exception {
        var cancelled = pool.read(
                ScriptedWorker.document("slow,slow,slow,slow,slow,slow,slow,hang"), LineSelector.NONE, page -> {}, 0);
        cancelled.cancel(false);

        assertEquals(
                List.of("甲1"),
                firstLines(pool.read(ScriptedWorker.document("good"), LineSelector.NONE, page -> {}, 0)
                        .get(60, TimeUnit.SECONDS)));
    }

    @Test
    void closingAnswersWhoeverWaits() {
        var waiting = pool.read(ScriptedWorker.document("hang"), LineSelector.NONE, page -> {}, 0);
        pool.close();

        assertThrows(CancellationException.class, waiting::join);
    }

    @Test
    void aSelectorThatThrowsIsAMistakeOfOurs() {
        var read = pool.read(
                ScriptedWorker.document("good"),
                page -> {
                    throw new IllegalStateException("mistake");
                },
                page -> {},
                0);

        assertThrows(CompletionException.class, read::join);
    }

    @Test
    void aPictureStandsLikeItsTranscript() {
        var document = ScriptedWorker.document("good");
        read(document);
        var shown = assertInstanceOf(
                PictureResult.Shown.class, pool.picture(document, 1, 100).join());

        assertEquals(90, shown.picture().rgb()[12]);
        assertArrayEquals(
                new int[] {4, 2},
                new int[] {shown.picture().width(), shown.picture().height()});
    }

    @ParameterizedTest
    @CsvSource({"beside, 100", "hole, 100", "good, 3"})
    void aPictureThatDoesNotFitIsNotShown(String deed, int maxSide) {
        var result = pool.picture(ScriptedWorker.document(deed), 1, maxSide).join();

        assertEquals(
                "decoder-protocol",
                assertInstanceOf(PictureResult.NotShown.class, result).problem().code());
    }

    @Test
    void whatIsReadLeavesASmallPictureBehind() {
        pool.close();
        var small = SmallPictures.in(cache);
        pool = new ReaderPool(cache, small, WorkerCommand.running(ScriptedWorker.class.getName()));
        var document = ScriptedWorker.document("good,hole");

        assertEquals(List.of("甲1", "甲2"), firstLines(read(document)));

        var kept = small.find(document, 1).orElseThrow();
        assertEquals(List.of(4, 2), List.of(kept.width(), kept.height()));
        assertTrue(small.find(document, 2).isEmpty(), "it had a hole");
        assertTrue(small.find(ScriptedWorker.document("good"), 1).isEmpty(), "another document");
    }

    @Test
    void aSmallPictureComesBackAsItWentIn() {
        var rgb = new byte[3 * 64 * 48];
        for (int i = 0; i < 64 * 48; i++) {
            rgb[3 * i] = (byte) (i % 64 * 4);
            rgb[3 * i + 1] = (byte) 120;
            rgb[3 * i + 2] = (byte) (i / 64 * 5);
        }
        var small = SmallPictures.in(cache);
        var document = ScriptedWorker.document("good");
        small.keep(document, 1, new PagePicture(64, 48, rgb));

        var back = small.find(document, 1).orElseThrow().rgb();
        double wrong = 0;
        for (int i = 0; i < rgb.length; i++) {
            wrong += Math.abs((rgb[i] & 0xFF) - (back[i] & 0xFF));
        }
        assertTrue(wrong / rgb.length < 6, "on average wrong by " + wrong / rgb.length);
    }

    @Test
    void aProgramThatIsNoWorkerIsNamed() {
        pool.close();
        pool = new ReaderPool(cache, 1, Limits.USUAL, WorkerCommand.running("countersign.NoSuchWorker"));

        assertEquals(
                "decoder-start",
                read(ScriptedWorker.document("good")).problems().get(0).code());
        assertEquals(List.of("decoder-start"), pool.shortcomings().join());
    }

    private void renew(int workers, Limits limits) {
        pool.close();
        pool = pool(workers, limits);
    }

    private ReaderPool pool(int workers, Limits limits) {
        return new ReaderPool(cache, workers, limits, WorkerCommand.running(ScriptedWorker.class.getName()));
    }

    private DocumentRead read(DocumentSource document) {
        return pool.read(document, LineSelector.NONE, page -> {}, DocumentReader.BEHIND)
                .join();
    }

    private static List<String> firstLines(DocumentRead read) {
        return read.transcripts().stream()
                .map(page -> page.lines().get(0).text())
                .toList();
    }

    private static Set<String> processes(DocumentRead read) {
        return read.transcripts().stream()
                .map(Transcript::lines)
                .map(lines -> lines.get(1).text())
                .collect(Collectors.toSet());
    }
}
