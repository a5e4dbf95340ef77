package countersign.imaging.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The little that OFD's XML needs: elements by their local names, numbers in attributes; no DTD, nothing from outside. */
final class OfdXml {

    private static final int MOST_BYTES = 16 << 20;

    private OfdXml() {}

    static Element root(byte[] xml) throws UndecodableException {
        if (xml.length > MOST_BYTES) {
            throw new UndecodableException("doc-too-complex");
        }
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new UndecodableException("doc-damaged");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The children of that name. */
    static List<Element> each(Element parent, String name) {
        return all(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static List<Element> all(Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The first element under a chain of names. */
    static Optional<Element> at(Element parent, String... names) {
        Optional<Element> found = Optional.of(parent);
        for (String name : names) {
            found = found.flatMap(element -> each(element, name).stream().findFirst());
        }
        return found;
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** An attribute's numbers; as many as {@code count}, or none. */
    static Optional<double[]> numbers(String text, int count) {
        double[] numbers = numbers(text);
        return numbers.length == count ? Optional.of(numbers) : Optional.empty();
    }

    static double[] numbers(String text) {
        var words = text.strip().split("\\s+");
        var numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            try {
                numbers[i] = Double.parseDouble(words[i]);
            } catch (NumberFormatException e) {
                return new double[0];
            }
            if (!Double.isFinite(numbers[i])) {
                return new double[0];
            }
        }
        return numbers;
    }

    static double number(Element element, String name, double otherwise) {
        return numbers(element.getAttribute(name), 1).map(one -> one[0]).orElse(otherwise);
    }
}
