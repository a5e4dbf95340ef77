package countersign.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.demo.DossierFactory;
import countersign.demo.truth.TrueLine;
import countersign.model.adjudication.MarkKind;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dossiers of different members from the same few hospitals, as the demo's generator prints them. */
class GeneratedMembersTest {

    private static final Set<DocumentKind> OF_A_PERSON = EnumSet.of(
            DocumentKind.IDENTITY_CARD, DocumentKind.CLAIM_FORM, DocumentKind.AUTHORISATION, DocumentKind.BANK_CARD);
    private static final int MEMBERS = 8;

    private static final List<ClaimPrint> CLAIMS = new ArrayList<>();
    private static final List<List<List<String>>> PAGES = new ArrayList<>();

    @BeforeAll
    static void print() {
        var factory = new DossierFactory();
        for (int member = 0; member < MEMBERS; member++) {
            var pages = factory.make(500 + member).truth().pages().stream()
                    .filter(page -> !OF_A_PERSON.contains(page.kind()))
                    .map(page -> page.lines().stream().map(TrueLine::text).toList())
                    .toList();
            PAGES.add(pages);
            CLAIMS.add(claim(member, pages));
        }
    }

    @Test
    void noneHoldsAPageOfAnother() {
        var index = new ClaimIndex(CLAIMS);

        CLAIMS.forEach(claim -> {
            var beside = index.beside(claim);
            assertEquals(List.of(), beside.pages(), claim.number());
            assertEquals(List.of(), beside.repeated(), claim.number());
        });
    }

    @Test
    void eachPageIsFoundAgainInAClaimThatHoldsAnotherScanOfIt() {
        int pages = 0;
        int found = 0;
        for (int member = 0; member < MEMBERS; member++) {
            int seed = member;
            var again = PAGES.get(member).stream()
                    .map(lines -> Papers.misread(lines, 0.5, seed))
                    .toList();
            var claims = new ArrayList<>(CLAIMS);
            var thief = claim(MEMBERS, again);
            claims.add(thief);
            var beside = new ClaimIndex(claims).beside(thief);
            assertTrue(beside.pages().stream()
                    .allMatch(page -> page.claim().equals(CLAIMS.get(seed).number())));
            pages += (int) thief.pages().stream()
                    .filter(page -> page.numbers().size() >= 6)
                    .count();
            found += beside.pages().size();
        }
        assertTrue(found >= 0.85 * pages, found + " of " + pages);
    }

    private static ClaimPrint claim(int member, List<List<String>> pages) {
        var prints = new ArrayList<PagePrint>();
        for (var lines : pages) {
            var page = Papers.page("documents/%02d.jpg".formatted(prints.size() + 1), lines);
            prints.add(PagePrints.of(page, List.of()));
        }
        var mark = Mark.of(MarkKind.MEMBER, "member " + member, List.of());
        return new ClaimPrint("HZ-" + member, List.of(mark), prints);
    }

    @Test
    void aPageUnderTwoNamesIsFoundInTheClaimItself() {
        var pages = new ArrayList<>(PAGES.get(0));
        pages.add(pages.get(1));
        var repeated = new ClaimIndex(List.of()).beside(claim(0, pages)).repeated();

        assertEquals(
                List.of(List.of(
                        new PageId("documents/02.jpg", 1),
                        new PageId("documents/%02d.jpg".formatted(pages.size()), 1))),
                repeated);
    }
}
