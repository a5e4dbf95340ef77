package countersign.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.find.PageHit;
import countersign.find.PageIndex;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.text.Language;
import countersign.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found on pages, and what an advisor is not shown of it. */
class FinderTest {

    private static final String LINE = "姓名陈雅琴身份证号339901198311020428";

    private final PageIndex pages = new PageIndex();

    @BeforeEach
    void fill() {
        var page = new PageId("documents/01.jpg", 1);
        var glyphs = IntStream.range(0, LINE.length())
                .mapToObj(at -> new Glyph(LINE.substring(at, at + 1), new Box(0.02 * at, 0.1, 0.02, 0.02), 0.99))
                .toList();
        var line = new TextLine(glyphs, new Box(0, 0.1, 0.9, 0.02), Optional.empty());
        pages.put(
                UUID.randomUUID(),
                List.of(new Document(
                        page.file(),
                        DocumentKind.IDENTITY_CARD,
                        "身份证",
                        1,
                        List.of(new Transcript(page, 1000, 1400, "test", List.of(line))))));
    }

    @Test
    void othersFindAndReadTheNumber() {
        assertEquals("339901198311020428", found("身份证号", false).get(0).after());
        assertEquals(1, found("19831102", false).size());
    }

    @Test
    void anAdvisorNeitherReadsNorFindsIt() {
        assertEquals("3399**********0428", found("身份证号", true).get(0).after());
        assertTrue(found("19831102", true).isEmpty());
    }

    private List<PageHit> found(String typed, boolean masked) {
        return new Finder(List.of(), pages, List.of(), masked)
                .find(typed, Texts.in(Language.ZH)).stream()
                        .filter(Finder.ToPage.class::isInstance)
                        .map(goal -> ((Finder.ToPage) goal).hit())
                        .toList();
    }
}
