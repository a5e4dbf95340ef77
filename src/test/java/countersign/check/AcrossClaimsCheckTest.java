package countersign.check;

import static countersign.check.CaseBuilder.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.adjudication.AlikePage;
import countersign.model.adjudication.AlikePage.Way;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.MarkKind;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.SharedMark;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcrossClaimsCheckTest {

    private static final PageId REPORT = new PageId("documents/01.pdf", 1);
    private static final Evidence PHONE = new Evidence(REPORT, new Box(0.1, 0.1, 0.3, 0.02), "电话：13900000000");

    @ParameterizedTest
    @CsvSource(textBlock = """
            FILE, false, file, CERTAIN
            WORDS, false, words, CERTAIN
            NUMBER, false, number, PROBABLE
            PICTURE, false, picture, PROBABLE
            FILE, true, own-file, CERTAIN
            """)
    void pointsAtThePageThatIsInAnotherClaim(Way way, boolean own, String reason, String certainty) {
        var flags = duplicates(
                List.of(new AlikePage(REPORT, "HZ-2", way)), own ? Set.of("HZ-2") : Set.of("HZ-9"), List.of());

        assertEquals(1, flags.size());
        assertEquals(FlagKind.DUPLICATE_DOCUMENT, flags.get(0).kind());
        assertEquals(reason, flags.get(0).reason());
        assertEquals(certainty, flags.get(0).certainty().name());
        assertEquals(List.of("HZ-2"), flags.get(0).arguments());
        assertEquals("P202103377", flags.get(0).evidence().get(0).text());
    }

    @Test
    void namesAllClaimsOfAPageInOneFlag() {
        var flags = duplicates(
                List.of(new AlikePage(REPORT, "HZ-3", Way.NUMBER), new AlikePage(REPORT, "HZ-2", Way.WORDS)),
                Set.of("HZ-2"),
                List.of());

        assertEquals(1, flags.size());
        assertEquals("words", flags.get(0).reason());
        assertEquals(List.of("HZ-2, HZ-3"), flags.get(0).arguments());
    }

    @Test
    void pointsAtBothPlacesOfAPageThatIsThereTwice() {
        var flags = duplicates(List.of(), Set.of(), List.of(List.of(REPORT, new PageId("documents/02.pdf", 1))));

        assertEquals(List.of("twice"), flags.stream().map(Flag::reason).toList());
        assertEquals(
                List.of("documents/01.pdf", "documents/02.pdf"),
                flags.get(0).evidence().stream()
                        .map(words -> words.page().file())
                        .toList());
    }

    @Test
    void saysNothingWhereNothingIsShared() {
        assertEquals(List.of(), duplicates(List.of(), Set.of("HZ-2"), List.of()));
    }

    private static List<Flag> duplicates(List<AlikePage> pages, Set<String> sameMember, List<List<PageId>> repeated) {
        var file = aCase().document(DocumentKind.PATHOLOGY_REPORT)
                .fact(FactKey.NAME, "林晓棠")
                .fact(FactKey.SPECIMEN_NUMBER, "P202103377")
                .beside(new OtherClaims(Map.of(), List.of(), pages, List.of(), sameMember, repeated))
                .build();
        return new DuplicateDocumentCheck().run(file);
    }

    /** A family shares a telephone, two patients a doctor; a number that a hospital gives out once is shared by nobody. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind, other claims, of them of the same member, flags
            PHONE, 1, 0, 0
            PHONE, 2, 0, 1
            PHONE, 2, 1, 0
            PHONE, 3, 1, 1
            ADDRESS, 1, 0, 0
            ADDRESS, 2, 0, 1
            BANK_CARD, 1, 0, 0
            BANK_CARD, 2, 0, 1
            PATTERN, 1, 0, 0
            PATTERN, 2, 0, 1
            ADMISSION, 1, 0, 1
            ADMISSION, 1, 1, 0
            SPECIMEN, 1, 0, 1
            """)
    void asksFromThreeMembersOn(MarkKind kind, int others, int own, int flags) {
        var claims = List.of("HZ-2", "HZ-3", "HZ-4").subList(0, others);
        var file = aCase().beside(new OtherClaims(
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(new SharedMark(kind, "x", List.of(PHONE), claims)),
                        Set.copyOf(claims.subList(0, own)),
                        List.of()))
                .build();

        var found = new PatternAcrossClaimsCheck().run(file);

        assertEquals(flags, found.size());
        assertEquals(
                flags == 0 ? List.of() : List.of(PHONE),
                found.stream().flatMap(flag -> flag.evidence().stream()).toList());
    }
}
