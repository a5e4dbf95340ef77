package countersign.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.json.ClaimJson;
import countersign.model.page.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {

    @TempDir
    Path dir = Path.of("");

    private final DossierReader reader = new DossierReader(new ClaimJson());

    @Test
    void opensABagInAFolder() throws IOException {
        var dossier = opened(TestDossier.bag().folder(dir));

        assertTrue(dossier.verified());
        assertEquals(List.of(), dossier.problems());
        assertEquals("HZ-210412-00731", dossier.claim().number());
        assertEquals(
                List.of("documents/01.jpg", "documents/票据 2.pdf"),
                dossier.documents().stream().map(DossierFile::path).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void opensAZipWhateverItsNamesAreWrittenIn(String charset) throws IOException {
        var dossier = opened(TestDossier.bag().zip(dir, Charset.forName(charset)));

        assertTrue(dossier.verified());
        var second = dossier.documents().get(1);
        assertEquals("documents/票据 2.pdf", second.path());
        assertArrayEquals("two".getBytes(StandardCharsets.UTF_8), second.bytes());
    }

    @Test
    void opensADossierOneFolderDown() throws IOException {
        var bag = TestDossier.bag().folder(dir);
        var outer = Files.createDirectories(dir.resolve("outer"));
        Files.move(bag, outer.resolve("inner"));

        assertTrue(opened(outer).verified());
    }

    @Test
    void opensAPlainFolderAndSaysThatNothingVouchesForIt() throws IOException {
        var dossier = opened(TestDossier.plain().folder(dir));

        assertEquals(List.of("dossier-unverified"), codes(dossier.problems()));
        assertEquals(1, dossier.documents().size());
    }

    @Test
    void namesTheFileWhoseChecksumIsWrongAndOpensTheRest() throws IOException {
        var folder = TestDossier.bag().folder(dir);
        Files.writeString(folder.resolve("data/documents/01.jpg"), "other");

        var dossier = opened(folder);

        assertEquals(
                List.of(Problem.of("documents/01.jpg", "bag-checksum", "manifest-sha256.txt")), dossier.problems());
        assertEquals(2, dossier.documents().size());
    }

    @Test
    void namesWhatIsAbsentAndWhatWasAdded() throws IOException {
        var folder = TestDossier.bag().folder(dir);
        Files.move(folder.resolve("data/documents/01.jpg"), folder.resolve("data/documents/03.jpg"));

        assertEquals(
                List.of(
                        Problem.of("documents/03.jpg", "bag-unlisted", "manifest-sha256.txt"),
                        Problem.of("documents/01.jpg", "bag-absent", "manifest-sha256.txt")),
                opened(folder).problems());
    }

    @Test
    void namesADocumentThatTheClaimListsButNobodySent() throws IOException {
        var claim = TestDossier.CLAIM.replace(
                "\"unknown\"", "\"documents\": [{\"file\": \"documents/09.pdf\"}], \"unknown\"");
        var dossier = opened(TestDossier.plain().with("claim.json", claim).folder(dir));

        assertEquals(List.of("dossier-unverified", "dossier-document-absent"), codes(dossier.problems()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.txt", "data/../../evil.txt", "/etc/evil", "C:/evil", "..\\evil", "data\\..\\..\\evil"})
    void refusesAZipWithANameThatLeavesItsFolder(String name) throws IOException {
        assertEquals(
                List.of("zip-path"), refused(TestDossier.bag().with(name, "x").zip(dir)));
    }

    @Test
    void refusesTwoNamesThatAreOneToSomeFileSystems() throws IOException {
        assertEquals(
                List.of("zip-path"),
                refused(TestDossier.plain()
                        .with("documents/A.jpg", "x")
                        .with("documents/a.JPG", "y")
                        .zip(dir)));
    }

    @Test
    void refusesALink() throws IOException {
        var folder = TestDossier.plain().folder(dir);
        Files.createSymbolicLink(folder.resolve("documents/02.jpg"), Path.of("/etc/passwd"));

        assertEquals(List.of("zip-path"), refused(folder));
    }

    @Test
    void countsWhileInflatingWhateverTheHeaderSays() throws IOException {
        var zip = TestDossier.plain().with("documents/zeros", new byte[4 << 20]).zip(dir);
        assertTrue(Files.size(zip) < 20_000, "packed small");

        var small = new DossierReader(new ClaimJson(), new Limits(500, 1 << 20));

        assertEquals(
                List.of("zip-size"),
                codes(assertInstanceOf(DossierRead.Refused.class, small.read(zip))
                        .problems()));
    }

    @Test
    void refusesMoreEntriesThanAllowed() throws IOException {
        var small = new DossierReader(new ClaimJson(), new Limits(1, 1 << 20));

        for (var path :
                List.of(TestDossier.plain().zip(dir), TestDossier.plain().folder(dir))) {
            var refused = assertInstanceOf(DossierRead.Refused.class, small.read(path));
            assertEquals(List.of("zip-entries"), codes(refused.problems()));
        }
    }

    @Test
    void refusesAZipInTheZipButNotAnOfd() throws IOException {
        var inner = new byte[] {'P', 'K', 3, 4, 0, 0};
        var ofd = "PK\3\4......OFD.xml".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                List.of("zip-nested"),
                refused(TestDossier.plain().with("documents/x.zip", inner).zip(dir)));
        assertEquals(
                2,
                opened(TestDossier.plain().with("documents/票.ofd", ofd).zip(dir))
                        .documents()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "reported": "2021-04-12"     | "reported": "2021-02-30"    | claim-json-value   | 5  | reported
            "sex": "F"                   | "sex": "female"             | claim-json-value   | 8  | member.sex
            "joined": "2020-05-12"       | "since": "2020-05-12"       | claim-json-missing | 6  | member.joined
            "name": "陈雅琴"              | "name": 7                   | claim-json-type    | 7  | member.name
            "schema": "countersign-claim/1" | "schema": "countersign-claim/9" | claim-json-value | 2 | schema
            """)
    void namesLineAndMemberOfEachMistake(String right, String wrong, String code, int line, String member)
            throws IOException {
        var claim = TestDossier.CLAIM.replace(right, wrong);
        var path = TestDossier.plain().with("claim.json", claim).folder(dir);

        var refused = assertInstanceOf(DossierRead.Refused.class, reader.read(path));

        assertEquals(List.of(Problem.of(path.toString(), code, line, member)), refused.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"schema": "countersign-claim/1",  | claim-json-syntax
            [1, 2]                             | claim-json-type
            {"a": 1, "a": 2}                   | claim-json-syntax
            """)
    void refusesWhatIsNoJsonObject(String claim, String code) throws IOException {
        assertEquals(
                List.of(code),
                refused(TestDossier.plain().with("claim.json", claim).folder(dir)));
    }

    @Test
    void refusesWhatIsNoDossier() throws IOException {
        assertEquals(List.of("dossier-absent"), refused(dir.resolve("nothing")));
        assertEquals(List.of("dossier-type"), refused(Files.writeString(dir.resolve("text"), "hello")));
        assertEquals(List.of("zip-damaged"), refused(Files.writeString(dir.resolve("cut.zip"), "PK\3\4 cut off")));
        assertEquals(List.of("dossier-no-claim"), refused(Files.createDirectory(dir.resolve("empty"))));
    }

    private Dossier opened(Path path) {
        return assertInstanceOf(DossierRead.Opened.class, reader.read(path)).dossier();
    }

    private List<String> refused(Path path) {
        return codes(
                assertInstanceOf(DossierRead.Refused.class, reader.read(path)).problems());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
