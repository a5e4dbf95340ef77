package countersign.transcript.markup;

import static countersign.transcript.SampleTranscript.bytes;
import static countersign.transcript.SampleTranscript.line;
import static countersign.transcript.SampleTranscript.page;
import static countersign.transcript.SampleTranscript.second;
import static countersign.transcript.SampleTranscript.unread;
import static countersign.transcript.SampleTranscript.written;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.transcript.Format;
import countersign.transcript.Xml;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AltoWriterTest {

    @Test
    void isValid() throws Exception {
        var schema = schema();
        for (var alto : List.of(bytes(Format.ALTO), bytes(Format.ALTO, unread(1)), sample())) {
            assertDoesNotThrow(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(alto))));
        }
    }

    @Test
    void wordsAndCharactersComeBackWithTheirPlaces() throws Exception {
        var alto = Xml.parse(sample());

        var word = Xml.all(alto, "String").get(0);
        assertEquals("姓名：陈某", word.getAttribute("CONTENT"));
        assertEquals(List.of("100", "200", "100", "28"), place(word));
        assertEquals("0.900", word.getAttribute("WC"));
        assertEquals("1 1 1 1 1", word.getAttribute("CC"));
        assertEquals(
                List.of("120", "200", "20", "28"), place(Xml.all(alto, "Glyph").get(1)));
        assertEquals(2, Xml.all(alto, "Page").size());
        assertEquals("pixel", Xml.all(alto, "MeasurementUnit").get(0).getTextContent());
    }

    @Test
    void aWordHasWhatTheSecondReaderSaysWhereItDiffers() throws Exception {
        var alternatives = Xml.all(Xml.parse(sample()), "ALTERNATIVE");

        assertEquals(1, alternatives.size());
        assertEquals("Nl", alternatives.get(0).getTextContent());
        assertEquals("tesseract", alternatives.get(0).getAttribute("PURPOSE"));
        assertEquals("N1", ((Element) alternatives.get(0).getParentNode()).getAttribute("CONTENT"));
    }

    private static byte[] sample() throws Exception {
        var first = page(
                second(line("姓名：陈某", 100, 200), "姓 名：陈某"),
                second(line("T4 N1 M0", 400, 200), "T4Nl M0"),
                line("  ", 100, 300));
        return bytes(Format.ALTO, written(1, first), unread(2));
    }

    private static List<String> place(Element element) {
        return List.of(
                element.getAttribute("HPOS"),
                element.getAttribute("VPOS"),
                element.getAttribute("WIDTH"),
                element.getAttribute("HEIGHT"));
    }

    private static Schema schema() throws Exception {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, name, place, base) -> null);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(new Source[] {source("xlink.xsd"), source("alto-4-4.xsd")});
    }

    private static Source source(String name) {
        return new StreamSource(AltoWriterTest.class.getResourceAsStream("/schemas/" + name), name);
    }
}
