package countersign.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countersign.compare.ClaimPrint;
import countersign.journal.Sample;
import countersign.json.SampleCase;
import countersign.model.adjudication.AlikePage.Way;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.CheckedClaim;
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
import countersign.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownClaimsTest {

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
    void findsAPageOfAnotherClaimByItsWordsAndByItsFile() {
        save(1, page(7, 0, "aa"));

        assertEquals(List.of(Way.WORDS), ways(2, page(7, 0, "bb")));
        assertEquals(List.of(Way.FILE), ways(2, page(7, 0, "aa")));
        assertEquals(List.of(), ways(2, page(8, 0, "bb")));
        assertEquals(List.of(), ways(1, page(7, 0, "aa")), "its own page is none of another claim");
    }

    @Test
    void tellsOfOthersTheNumberAlone() {
        save(1, page(7, 0, "aa"));

        var others = others(2, page(7, 0, "bb"));

        assertEquals(Sample.summary(1).number(), others.pages().get(0).claim());
        assertEquals(Set.of(Sample.summary(1).number()), others.sameMember());
    }

    @Test
    void stillKnowsAfterARestart() {
        save(1, page(7, 0, "aa"));
        store.close();
        store = TestStores.open(folder);

        assertEquals(List.of(Way.WORDS), ways(2, page(7, 0, "bb")));
    }

    @Test
    void forgetsAPageThatTheClaimNoLongerHolds() {
        save(1, page(7, 0, "aa"));
        save(1, page(9, 0, "cc"));

        assertEquals(List.of(), ways(2, page(7, 0, "aa")));
        assertEquals(List.of(Way.WORDS), ways(2, page(9, 0, "bb")));
    }

    @Test
    void keepsNoNumberOfAPageReadably() throws IOException {
        save(1, page(7, 0, "aa11bb22"));
        store.close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(name -> name.getFileName().toString().startsWith("store.db"))
                    .toList()) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("aa11bb22"), file.toString());
            }
        }
        store = TestStores.open(folder);
    }

    private List<Way> ways(int claim, Transcript page) {
        return others(claim, page).pages().stream().map(alike -> alike.way()).toList();
    }

    private OtherClaims others(int claim, Transcript page) {
        return store.claims()
                .others(Sample.claim(claim), ClaimPrint.of(checked(claim, page).file()));
    }

    private void save(int claim, Transcript page) {
        store.claims().save(Sample.summary(claim), checked(claim, page));
    }

    private static CheckedClaim checked(int claim, Transcript page) {
        var sample = SampleCase.checked(claim, "invoice " + claim);
        var file = sample.file();
        return new CheckedClaim(
                sample.dossier(),
                new CaseFile(
                        file.claim(),
                        file.plan(),
                        List.of(new Document("documents/03.pdf", DocumentKind.LABORATORY_REPORT, "", 1, List.of(page))),
                        file.facts(),
                        file.findings(),
                        OtherClaims.NONE,
                        List.of()),
                List.of(),
                Optional.empty(),
                sample.corrected());
    }

    private static Transcript page(long seed, long likeness, String source) {
        var random = new Random(seed);
        var lines = IntStream.range(0, 20)
                .mapToObj(i -> line("检验项目结果" + random.nextInt(100_000) + "单位参考", 0.04 * i))
                .toList();
        return new Transcript(
                new PageId("documents/03.pdf", 1),
                100,
                140,
                Reading.PPOCR,
                lines,
                new PageLook(source, likeness, List.of()));
    }

    private static TextLine line(String text, double top) {
        return TextLine.of(text.codePoints()
                .mapToObj(c -> new Glyph(Character.toString(c), new Box(0.1, top, 0.02, 0.02), 0.97))
                .toList());
    }
}
