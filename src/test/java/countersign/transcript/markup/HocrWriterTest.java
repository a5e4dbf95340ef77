package countersign.transcript.markup;

import static countersign.transcript.SampleTranscript.bytes;
import static countersign.transcript.SampleTranscript.line;
import static countersign.transcript.SampleTranscript.page;
import static countersign.transcript.SampleTranscript.unread;
import static countersign.transcript.SampleTranscript.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.transcript.Format;
import countersign.transcript.Xml;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HocrWriterTest {

    /** The grammar of hOCR 1.2 for the properties that are used here. */
    private static final Pattern PROPERTIES =
            Pattern.compile("(?:image \"[^\"]+\"; )?(?:bbox|x_bboxes) \\d+ \\d+ \\d+ \\d+"
                    + "(?:; (?:x_wconf \\d+\\.\\d|x_confs \\d+\\.\\d|ppageno \\d+))*");

    @Test
    void wordsAndCharactersComeBackWithTheirPlaces() throws Exception {
        var html = hocr();

        assertEquals(List.of("姓名：𠮷某", "T4", "N1", "<&>"), texts(html, "ocrx_word"));
        assertEquals(
                "bbox 100 200 200 228; x_wconf 90.0", titles(html, "ocrx_word").get(0));
        assertEquals(
                "x_bboxes 160 200 180 228; x_confs 90.0",
                titles(html, "ocrx_cinfo").get(3));
        assertEquals("𠮷", texts(html, "ocrx_cinfo").get(3));
        assertEquals(3, classed(html, "ocr_line").size());
    }

    @Test
    void everyElementIsOneThatTheStandardKnows() throws Exception {
        var html = hocr();
        var capabilities = Xml.all(html, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals("ocr-capabilities"))
                .map(meta -> List.of(meta.getAttribute("content").split(" ")))
                .findFirst()
                .orElseThrow();
        var ids = new HashSet<String>();
        for (var element : Xml.all(html, "*")) {
            if (element.hasAttribute("class")) {
                assertTrue(capabilities.contains(element.getAttribute("class")), element.getAttribute("class"));
                assertTrue(PROPERTIES.matcher(element.getAttribute("title")).matches(), element.getAttribute("title"));
            }
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
            }
        }
        assertEquals("html", html.getDocumentElement().getLocalName());
        assertEquals("http://www.w3.org/1999/xhtml", html.getDocumentElement().getNamespaceURI());
    }

    @Test
    void pagesFollowEachOtherAndAnUnreadOneIsEmpty() throws Exception {
        var pages = classed(hocr(), "ocr_page");

        assertEquals(2, pages.size());
        assertEquals(
                "image \"a&b.jpg\"; bbox 0 0 1000 1400; ppageno 0", pages.get(0).getAttribute("title"));
        assertTrue(pages.get(1).getTextContent().isBlank());
    }

    private static Document hocr() throws Exception {
        var first = page(line("姓名：𠮷某", 100, 200), line("T4 N1", 400, 200), line("<&>", 100, 600));
        return Xml.parse(bytes(Format.HOCR, written(1, first), unread(2)));
    }

    private static List<Element> classed(Document html, String name) {
        return Xml.all(html, "*").stream()
                .filter(element -> element.getAttribute("class").equals(name))
                .toList();
    }

    private static List<String> texts(Document html, String name) {
        return classed(html, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> titles(Document html, String name) {
        return classed(html, name).stream()
                .map(element -> element.getAttribute("title"))
                .toList();
    }
}
