package countersign.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a report as a PDF on A4 that also reads well in black and white; its text can be searched. */
public final class ReportPdf {

    private static final float TITLE = 17;
    private static final float HEADING = 12.5f;
    private static final float BODY = 10;
    private static final float SMALL = 9;
    private static final float NAMES = 130;
    private static final float INDENT = 14;

    /** What is named stays with the beginning of what is said of it. */
    private static final float TOGETHER = 90;

    private ReportPdf() {}

    /** @throws IOException if it cannot be written, or no Chinese font is there to write it with */
    public static void write(Report report, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var sheets = new Sheets(document, ReportFont.in(document));
            for (Report.Part part : report.parts()) {
                add(part, sheets);
            }
            feet(report, sheets);
            document.getDocumentInformation().setTitle(report.head());
            document.save(out);
        }
    }

    private static void add(Report.Part part, Sheets sheets) throws IOException {
        if (part instanceof Report.Part.Title title) {
            sheets.text(title.text(), 0, Sheets.width(), TITLE, true);
            sheets.space(6);
        } else if (part instanceof Report.Part.Heading heading) {
            sheets.need(70); // never alone at the end of a sheet
            sheets.space(10);
            sheets.text(heading.text(), 0, Sheets.width(), HEADING, true);
            sheets.space(2);
            sheets.line();
            sheets.space(3);
        } else if (part instanceof Report.Part.Words words) {
            sheets.need(words.strong() ? TOGETHER : BODY);
            sheets.space(words.strong() ? 5 : 0);
            sheets.text(
                    words.text(),
                    words.strong() ? 0 : INDENT,
                    Sheets.width() - (words.strong() ? 0 : INDENT),
                    BODY,
                    words.strong());
        } else if (part instanceof Report.Part.Row row) {
            sheets.row(row.name(), row.value(), NAMES, BODY);
        } else if (part instanceof Report.Part.Strip strip) {
            sheets.need(48);
            sheets.text(strip.caption(), INDENT, Sheets.width() - INDENT, SMALL, false);
            sheets.picture(strip.picture(), INDENT);
        } else if (part instanceof Report.Part.Page page) {
            sheets.turn();
            sheets.text(page.caption(), 0, Sheets.width(), SMALL, false);
            sheets.page(page.picture());
        }
    }

    private static void feet(Report report, Sheets sheets) throws IOException {
        var pages = sheets.pages();
        for (int i = 0; i < pages.size(); i++) {
            var number = report.page().of(i + 1, pages.size());
            sheets.draw(
                    pages.get(i), report.head() + "   " + report.foot(), Sheets.MARGIN, Sheets.MARGIN, SMALL, false);
            float right = Sheets.MARGIN + Sheets.width() - sheets.width(number, SMALL);
            sheets.draw(pages.get(i), number, right, Sheets.MARGIN, SMALL, false);
        }
    }
}
