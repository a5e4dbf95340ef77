package countersign.transcript.markup;

import countersign.transcript.page.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8, an element a line where that changes no text. */
final class Markup {

    private final XMLStreamWriter xml;
    private int depth;

    Markup(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void declare(String doctype) throws IOException {
        run(() -> {
            xml.writeCharacters("\n");
            xml.writeDTD(doctype);
        });
    }

    /** @param attributes names and values in turn */
    void start(String name, Object... attributes) throws IOException {
        run(() -> {
            newLine();
            xml.writeStartElement(name);
            attributes(List.of(attributes));
        });
        depth++;
    }

    /** An element in the middle of text, where a new line would be a space. */
    void inline(String name, String text, Object... attributes) throws IOException {
        run(() -> {
            xml.writeStartElement(name);
            attributes(List.of(attributes));
            xml.writeCharacters(Printable.of(text));
            xml.writeEndElement();
        });
    }

    void empty(String name, Object... attributes) throws IOException {
        run(() -> {
            newLine();
            xml.writeEmptyElement(name);
            attributes(List.of(attributes));
        });
    }

    /** An element with nothing but text. */
    void text(String name, String text, Object... attributes) throws IOException {
        run(this::newLine);
        inline(name, text, attributes);
    }

    void end() throws IOException {
        depth--;
        run(() -> {
            newLine();
            xml.writeEndElement();
        });
    }

    /** Closes what {@link #start} opened right after its text. */
    void endInline() throws IOException {
        depth--;
        run(xml::writeEndElement);
    }

    void finish() throws IOException {
        run(() -> {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        });
    }

    void flush() throws IOException {
        run(xml::flush);
    }

    private void attributes(List<Object> attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i += 2) {
            xml.writeAttribute(
                    attributes.get(i).toString(),
                    Printable.of(attributes.get(i + 1).toString()));
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(depth));
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A step of writing. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
