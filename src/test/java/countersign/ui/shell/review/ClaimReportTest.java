package countersign.ui.shell.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.export.Report.Part;
import countersign.export.ReportPdf;
import countersign.model.page.PageId;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.SampleClaims;
import countersign.ui.kit.PagePicture;
import countersign.ui.review.SampleCase;
import countersign.ui.review.SampleViews;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed of a claim says who claims what, what does not fit and where it stands, with the words cut out. */
class ClaimReportTest {

    @ParameterizedTest
    @CsvSource({
        "EN, Claim HZ-210412-00731, 'page 1 of ', 'contains personal data', Not decided yet.",
        "ZH, 案件 HZ-210412-00731, '第 1 页，共 ', 含个人信息, 尚未决定。"
    })
    void isAPdfWithTextAndEvidence(Language language, String title, String page, String foot, String undecided)
            throws Exception {
        var made = new SampleCase("HZ-210412-00731", false);
        var view = SampleViews.of(made);
        var texts = Texts.in(language);
        var strips = EvidenceStrips.of(view, each -> picture(made, each));
        var pages = EvidencePages.of(EvidencePages.on(view), each -> picture(made, each));
        var report = ClaimReport.of(view, texts, "大病互助", "林晓岚", SampleClaims.NOW, SampleClaims.CHINA, strips, pages);
        long places = view.flags().stream()
                .flatMap(flag -> flag.evidence().stream())
                .distinct()
                .count();
        assertTrue(places >= 6);
        assertEquals(places, strips.size());
        assertEquals(
                places,
                report.parts().stream().filter(Part.Strip.class::isInstance).count());

        var out = new ByteArrayOutputStream();
        ReportPdf.write(report, out);

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper().getText(pdf).replace("\r", "");
            for (String words : List.of(
                    title,
                    page,
                    foot,
                    undecided,
                    "陈雅琴",
                    "发现右乳肿块8月余",
                    "¥300,000",
                    "0187342",
                    "林晓岚",
                    "2021-03-14",
                    texts.of("review.tab.timeline"))) {
                assertTrue(text.contains(words), () -> words + " is not in:\n" + text);
            }
            view.flags()
                    .forEach(flag ->
                            assertTrue(text.contains(flag.number() + " "), () -> flag.number() + " in " + text));
            long images = StreamSupport.stream(pdf.getPages().spliterator(), false)
                    .mapToLong(sheet -> StreamSupport.stream(
                                    sheet.getResources().getXObjectNames().spliterator(), false)
                            .count())
                    .sum();
            assertEquals(places + pages.size(), images);
            assertTrue(pages.size() >= 2 && pdf.getNumberOfPages() > pages.size(), "a sheet for each page");
        }
    }

    private static PagePicture picture(SampleCase made, PageId page) {
        return made.pages.picture(page, 1600).join();
    }
}
