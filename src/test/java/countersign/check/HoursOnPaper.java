package countersign.check;

import countersign.catalogue.Catalogue;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.OtherClaims;
import countersign.model.fact.Agreement;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A laboratory's report whose days of sampling and of the report have hours behind them. */
record HoursOnPaper(String sampled, String reported) {

    private static final String DAY = "2020-09-11";
    private static final PageId PAGE = new PageId("documents/01.pdf", 1);

    CaseFile file() {
        var plain = CaseBuilder.aCase().build();
        var facts = List.<Fact<?>>of(fact(FactKey.SAMPLING_DATE, 0.1), fact(FactKey.REPORT_DATE, 0.2));
        var page = new Transcript(PAGE, 1000, 1400, Reading.PPOCR, List.of(line(sampled, 0.1), line(reported, 0.2)));
        return new CaseFile(
                plain.claim(),
                Catalogue.shipped()
                        .plan("xhb-critical-illness")
                        .orElseThrow()
                        .nearest(plain.claim().illness().diagnosed()),
                List.of(new Document(PAGE.file(), DocumentKind.LABORATORY_REPORT, "检验报告单", 1, List.of(page))),
                new FactSheet(facts),
                Findings.NONE,
                OtherClaims.NONE,
                List.of());
    }

    private static Fact<LocalDate> fact(FactKey<LocalDate> key, double y) {
        var evidence = new Evidence(PAGE, new Box(0.1, y, 0.01 * DAY.length(), 0.02), DAY);
        return new Fact<>(
                key,
                LocalDate.parse(DAY),
                DocumentKind.LABORATORY_REPORT,
                evidence,
                0.99,
                Agreement.COUNTERSIGNED,
                List.of());
    }

    private static TextLine line(String hour, double y) {
        var glyphs = new ArrayList<Glyph>();
        for (char c : (DAY + " " + hour).toCharArray()) {
            glyphs.add(new Glyph(String.valueOf(c), new Box(0.1 + 0.01 * glyphs.size(), y, 0.01, 0.02), 0.99));
        }
        return TextLine.of(glyphs);
    }
}
