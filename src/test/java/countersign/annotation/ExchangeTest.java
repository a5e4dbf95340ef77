package countersign.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.json.WebAnnotationJson;
import countersign.model.opinion.Annotation;
import countersign.model.opinion.Annotation.Corner;
import countersign.model.opinion.Annotation.Shape;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.junit.jupiter.api.Test;

/** Marks in the forms of other programs, written and read. */
class ExchangeTest {

    private static final Instant NOW = Instant.parse("2021-04-20T02:26:00Z");
    private static final PageId FIRST = new PageId("documents/07.pdf", 1);
    private static final PageId SECOND = new PageId("documents/07.pdf", 2);
    private static final List<Sheet> SHEETS = List.of(new Sheet(FIRST, 1.5), new Sheet(SECOND, 1.4));
    private static final List<Annotation> MARKS = List.of(
            mark(1, Shape.HIGHLIGHT, FIRST, new Box(0.1, 0.2, 0.3, 0.02), Corner.TOP_LEFT, ""),
            mark(2, Shape.BOX, FIRST, new Box(0.5, 0.25, 0.2, 0.1), Corner.TOP_LEFT, "左乳"),
            mark(3, Shape.ARROW, SECOND, new Box(0.4, 0.5, 0.1, 0.2), Corner.BOTTOM_LEFT, ""),
            mark(4, Shape.NOTE, SECOND, new Box(0.2, 0.6, 0.32, 0.03), Corner.TOP_LEFT, "其他记录均为右"));

    @Test
    void commentsLieWhereTheMarksWere() throws IOException {
        try (var pdf = Loader.loadPDF(pdf())) {
            assertEquals(2, pdf.getNumberOfPages());
            var first = pdf.getPage(0).getAnnotations();
            var second = pdf.getPage(1).getAnnotations();
            assertEquals(List.of("Highlight", "Square"), subtypes(first));
            assertEquals(List.of("Line", "Text"), subtypes(second));
            assertEquals("2: 左乳", first.get(1).getContents());
            var corners = ((PDAnnotationTextMarkup) first.get(0)).getQuadPoints();
            assertEquals(0.1 * 595.28, corners[0], 0.1);
            assertEquals((1 - 0.2) * 595.28 * 1.5, corners[1], 0.1);
            assertTrue(
                    first.stream().allMatch(each -> each.getAppearance() != null), "not every reader draws by itself");
        }
    }

    @Test
    void marksComeBackFromXfdf() throws IOException {
        var xfdf = """
                <?xml version="1.0" encoding="UTF-8"?>
                <xfdf xmlns="http://ns.adobe.com/xfdf/"><annots>
                <highlight page="0" rect="59.528,696.4776,238.112,714.336" coords="1,2,3,4" title="He"><contents>一</contents>
                </highlight>
                <square page="0" rect="297.64,580.398,416.696,669.69"><contents-richtext><body><p>左乳</p></body>
                </contents-richtext></square>
                <line page="1" rect="0,0,1,1" start="297.64,416.696" end="238.112,250.0176"/>
                <text page="1" rect="119.056,300,137,333.3568"><contents>其他</contents></text>
                <ink page="1" rect="0,0,1,1"/><square page="9" rect="0,0,1,1"/>
                </annots></xfdf>""";

        var marks = read(xfdf);

        assertEquals(
                List.of(Shape.HIGHLIGHT, Shape.BOX, Shape.ARROW, Shape.NOTE),
                marks.stream().map(Annotation::shape).toList());
        assertEquals(
                List.of("一", "左乳", "", "其他"),
                marks.stream().map(Annotation::text).toList());
        near(new Box(0.1, 0.2, 0.3, 0.02), marks.get(0).box());
        near(new Box(0.5, 0.25, 0.2, 0.1), marks.get(1).box());
        near(new Box(0.4, 0.5, 0.1, 0.2), marks.get(2).box());
        assertEquals(Corner.BOTTOM_LEFT, marks.get(2).head());
        assertEquals(SECOND, marks.get(3).page());
    }

    @Test
    void whatIsNoXfdfIsRefusedAndNothingIsFetched() {
        assertThrows(IOException.class, () -> read("<html><highlight page='0' rect='0,0,1,1'/></html>"));
        assertThrows(IOException.class, () -> read("no markup"));
        assertThrows(IOException.class, () -> read("<xfdf><highlight page='0' rect='a,b,c,d'/></xfdf>"));
        assertThrows(
                IOException.class,
                () -> read("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                        + "<xfdf><text page='0' rect='0,0,9,9'><contents>&e;</contents></text></xfdf>"));
    }

    @Test
    void marksAreWebAnnotations() {
        var json = new String(
                WebAnnotationJson.write(
                        UUID.fromString("01890000-0000-7000-8000-000000000001"), "HZ-1", MARKS, "何清源", NOW),
                StandardCharsets.UTF_8);

        assertTrue(json.contains("\"@context\":\"http://www.w3.org/ns/anno.jsonld\""), json);
        assertTrue(json.contains("\"total\":4"), json);
        assertTrue(json.contains("xywh=percent:10.000,20.000,30.000,2.000"), json);
        assertTrue(json.contains("documents/07.pdf#page=2"), json);
        assertTrue(json.contains("\"motivation\":\"highlighting\""), json);
        assertTrue(json.contains("\"value\":\"左乳\""), json);
    }

    private static byte[] pdf() throws IOException {
        try (var pdf = new CommentedPdf("何清源", NOW)) {
            for (Sheet sheet : SHEETS) {
                pdf.add(sheet, new BufferedImage(100, 150, BufferedImage.TYPE_INT_RGB), MARKS);
            }
            var out = new ByteArrayOutputStream();
            pdf.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> subtypes(List<PDAnnotation> annotations) {
        return annotations.stream()
                .map(PDAnnotation::getSubtype)
                .filter(subtype -> !subtype.equals("Popup"))
                .toList();
    }

    private static List<Annotation> read(String xfdf) throws IOException {
        return Xfdf.read(new ByteArrayInputStream(xfdf.getBytes(StandardCharsets.UTF_8)), SHEETS);
    }

    private static void near(Box expected, Box actual) {
        assertEquals(expected.x(), actual.x(), 0.001);
        assertEquals(expected.y(), actual.y(), 0.001);
        assertEquals(expected.width(), actual.width(), 0.001);
        assertEquals(expected.height(), actual.height(), 0.001);
    }

    private static Annotation mark(int number, Shape shape, PageId page, Box box, Corner head, String text) {
        return new Annotation(number, shape, page, box, head, text, Optional.empty());
    }
}
