package countersign.store.sqlite;

import countersign.compare.ClaimPrint;
import countersign.compare.PagePrint;
import countersign.journal.Sample;
import countersign.json.SampleCase;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.OtherClaims;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.PageLook;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * Measures how long it takes to look a page up among many claims, whose entries are made up.
 *
 * <p>Each page that is asked for has features in common with many others, as forms of one hospital have.
 */
final class IndexSpeed {

    private static final int PAGES_OF_CLAIM = 2;
    private static final int MARKS_OF_PAGE = 11;
    private static final int ASKED = 100;
    private static final int ALIKE = 40;
    private static final int OF_ONE_FORM = 2_000;

    private IndexSpeed() {}

    /** How many claims, a million where it is not said. */
    public static void main(String[] arguments) throws IOException {
        int claims = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var folder = Files.createTempDirectory("index");
        try {
            measure(folder, claims);
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void measure(Path folder, int claims) throws IOException {
        var names = new NameKey(new byte[32]);
        var prints = new PrintRows(new PlainSealer(), names);
        var marks = new MarkRows(names);
        var asked = IntStream.range(0, ASKED).mapToObj(IndexSpeed::print).toList();
        try (var database = Database.open(folder.resolve("store.db"))) {
            long begin = System.nanoTime();
            fill(database, claims, asked, names);
            say("claims", claims);
            say("pages", (double) claims * PAGES_OF_CLAIM);
            say("filled, s", (System.nanoTime() - begin) / 1e9);
            say("size, MB", Files.size(folder.resolve("store.db")) / 1e6);
            for (int round = 0; round < 2; round++) {
                var times = new double[ASKED];
                long busy = processor();
                for (int i = 0; i < ASKED; i++) {
                    var claim = asked.get(i);
                    long start = System.nanoTime();
                    database.read(handle -> {
                        claim.marks()
                                .forEach(mark -> mark.near()
                                        .forEach(value -> marks.holding(handle, Sample.claim(1), mark.kind(), value)));
                        return prints.like(
                                handle, Sample.claim(1), claim.pages().get(0));
                    });
                    times[i] = (System.nanoTime() - start) / 1e6;
                }
                Arrays.sort(times);
                say("page looked up, p50, ms", times[ASKED / 2]);
                say("page looked up, p99, ms", times[ASKED * 99 / 100]);
                say("page looked up, processor, ms", (processor() - busy) / 1e6 / ASKED);
            }
        }
    }

    /** What this thread has used of a processor, whatever else the computer does, in nanoseconds. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void fill(Database database, int claims, List<ClaimPrint> asked, NameKey names) {
        long pages = (long) claims * PAGES_OF_CLAIM;
        long rows = pages * MARKS_OF_PAGE;
        database.write(handle -> {
            handle.execute("""
                    WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < ?)
                    INSERT INTO claim SELECT CAST(printf('%016d', i) AS BLOB), 0, 0, x'00', 0, x'00' FROM c
                    """, claims);
            handle.execute("""
                    WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < ?)
                    INSERT INTO mark SELECT CAST(printf('%032d', i * 7919) AS BLOB),
                      CAST(printf('%016d', i % ?) AS BLOB) FROM c
                    """, claims * 4L, claims);
            handle.execute(
                    """
                    WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < ?)
                    INSERT INTO page_print SELECT i + 1, CAST(printf('%016d', i / ?) AS BLOB), ? FROM c
                    """,
                    pages,
                    PAGES_OF_CLAIM,
                    KeyedPrint.of(print(-1).pages().get(0), names).bytes());
            handle.execute("""
                    WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < ?)
                    INSERT INTO page_mark SELECT -9223372036854775807 + i * ?, abs(random()) % ? + 1 FROM c
                    """, rows, Long.MAX_VALUE / rows * 2, pages);
            asked.forEach(claim -> common(handle, claim.pages().get(0), pages, names));
            return true;
        });
    }

    private static void common(Handle handle, PagePrint page, long pages, NameKey names) {
        var marks = KeyedPrint.of(page, names).marks();
        for (int i = 0; i < marks.size(); i++) {
            int many = PagePrint.isWeak(page.keys().get(i)) ? OF_ONE_FORM : ALIKE;
            handle.execute("""
                    WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < ?)
                    INSERT OR IGNORE INTO page_mark SELECT ?, abs(random()) % ? + 1 FROM c
                    """, many, marks.get(i), pages);
        }
    }

    private static ClaimPrint print(int seed) {
        var random = new Random(seed);
        var lines = IntStream.range(0, 30)
                .mapToObj(i -> line("检验项目结果" + random.nextInt(100_000) + "单位参考", 0.03 * i))
                .toList();
        var look = new PageLook(Integer.toString(seed), random.nextLong(), List.of());
        var page = new Transcript(new PageId("documents/03.pdf", 1), 100, 140, Reading.PPOCR, lines, look);
        var file = SampleCase.checked(1, "invoice " + seed).file();
        return ClaimPrint.of(new CaseFile(
                file.claim(),
                file.plan(),
                List.of(new Document("documents/03.pdf", DocumentKind.LABORATORY_REPORT, "", 1, List.of(page))),
                file.facts(),
                file.findings(),
                OtherClaims.NONE,
                List.of()));
    }

    private static TextLine line(String text, double top) {
        return TextLine.of(text.codePoints()
                .mapToObj(c -> new Glyph(Character.toString(c), new Box(0.1, top, 0.02, 0.02), 0.97))
                .toList());
    }

    private static void say(String what, double figure) {
        System.out.printf("%s: %.1f%n", what, figure);
    }
}
