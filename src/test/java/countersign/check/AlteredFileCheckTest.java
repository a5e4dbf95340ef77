package countersign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlteredFileCheckTest {

    @ParameterizedTest
    @CsvSource({
        "pdf-text, ppocr, 1",
        "ppocr, pdf-text, 1",
        "ppocr, tesseract, 0",
    })
    void theFilesOwnWordsAgainstItsPicture(String first, String second, int flags) {
        assertEquals(
                flags,
                flags(first, "合计 3500.00 元", new Reading(second, "合计 8500.00 元", 1))
                        .size());
    }

    @Test
    void leadsToTheWordsThatDiffer() {
        var flag = flags(Reading.TEXT_LAYER, "合计 3500.00 元", new Reading(Reading.PPOCR, "合计 8500.00 元", 1))
                .get(0);

        assertEquals(List.of("3500.00", "8500.00"), flag.arguments());
        assertEquals("3500.00", flag.evidence().get(0).text());
        assertEquals(0.3, flag.evidence().get(0).box().x(), 1e-9);
        assertEquals(0.7, flag.evidence().get(0).box().width(), 1e-9);
    }

    @Test
    void namesTheFilesWordsFirstWhicheverWasRead() {
        var flag = flags(Reading.PPOCR, "姓名:王建国", new Reading(Reading.TEXT_LAYER, "姓名:陈雅静", 1))
                .get(0);

        assertEquals(List.of("陈雅静", "王建国"), flag.arguments());
    }

    private static List<Flag> flags(String reader, String text, Reading second) {
        var characters = text.codePoints().mapToObj(Character::toString).toList();
        var glyphs = IntStream.range(0, characters.size())
                .mapToObj(i -> new Glyph(characters.get(i), new Box(0.1 * i, 0.2, 0.1, 0.02), 1))
                .toList();
        var page = new Transcript(
                new PageId("documents/01.pdf", 1),
                600,
                800,
                reader,
                List.of(TextLine.of(glyphs).withSecond(second)));
        CaseFile any = CaseBuilder.aCase().build();
        var document = new Document("documents/01.pdf", DocumentKind.INVOICE, "", 1, List.of(page));
        return new AlteredFileCheck()
                .run(new CaseFile(
                        any.claim(),
                        any.plan(),
                        List.of(document),
                        any.facts(),
                        any.findings(),
                        any.others(),
                        any.problems()));
    }

    @Test
    void aFileThatAnEditorSavedIsNotUnreadable() {
        var file = CaseBuilder.aCase()
                .problem(Problem.of("documents/01.pdf", "saved-by-editor", "GIMP 2.10"))
                .build();

        assertEquals("saved-by-editor/cannot-tell", Answers.of(new AlteredFileCheck(), FlagKind.ALTERED_FILE, file));
        assertEquals("none", Answers.of(new UnreadablePageCheck(), FlagKind.UNREADABLE_PAGE, file));
    }
}
