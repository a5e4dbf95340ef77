package countersign.annotation;

import countersign.model.opinion.Annotation;
import countersign.model.opinion.Annotation.Corner;
import countersign.model.opinion.Annotation.Shape;
import countersign.model.page.Box;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads marks that another program wrote as XFDF (ISO 19444-1) over a PDF of ours.
 *
 * <p>Highlights and what underlines become highlights, squares and circles boxes, lines arrows, texts notes; other marks
 * are passed over. Nothing outside the file is fetched.
 */
public final class Xfdf {

    private static final int MOST = 500;
    private static final double NOTE_WIDTH = 0.32;
    private static final double NOTE_HEIGHT = 0.03;

    private static final Map<String, Shape> SHAPES = Map.of(
            "highlight", Shape.HIGHLIGHT,
            "underline", Shape.HIGHLIGHT,
            "squiggly", Shape.HIGHLIGHT,
            "square", Shape.BOX,
            "circle", Shape.BOX,
            "line", Shape.ARROW,
            "text", Shape.NOTE,
            "freetext", Shape.NOTE);

    private Xfdf() {}

    /**
     * The marks, numbered from 1.
     *
     * @param sheets the pages of the PDF in their order
     * @throws IOException if it is no XFDF
     */
    public static List<Annotation> read(InputStream in, List<Sheet> sheets) throws IOException {
        var marks = new ArrayList<Annotation>();
        try {
            var reader = factory().createXMLStreamReader(in);
            boolean xfdf = false;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    xfdf |= reader.getLocalName().equals("xfdf");
                    var shape = SHAPES.get(reader.getLocalName());
                    if (xfdf && shape != null && marks.size() < MOST) {
                        mark(reader, shape, sheets, marks.size() + 1).ifPresent(marks::add);
                    }
                }
            }
            if (!xfdf) {
                throw new IOException("no XFDF");
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException("no XFDF", e);
        }
        return marks;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Optional<Annotation> mark(XMLStreamReader reader, Shape shape, List<Sheet> sheets, int number)
            throws XMLStreamException {
        var at = reader.getAttributeValue(null, "page");
        var rect = numbers(reader.getAttributeValue(null, "rect"));
        var start = numbers(reader.getAttributeValue(null, "start"));
        var end = numbers(reader.getAttributeValue(null, "end"));
        var element = reader.getLocalName();
        var text = contents(reader, element);
        int page = at == null ? -1 : Integer.parseInt(at.strip());
        if (page < 0 || page >= sheets.size() || rect.length != 4) {
            return Optional.empty();
        }
        var sheet = sheets.get(page);
        var box = sheet.box(rect[0], rect[1], rect[2], rect[3]);
        var head = Corner.TOP_LEFT;
        if (shape == Shape.ARROW && start.length == 2 && end.length == 2) {
            box = sheet.box(start[0], start[1], end[0], end[1]);
            head = Corner.of(start[0], -start[1], end[0], -end[1]);
        } else if (element.equals("text")) {
            box = new Box(
                    Math.min(box.x(), 1 - NOTE_WIDTH), Math.min(box.y(), 1 - NOTE_HEIGHT), NOTE_WIDTH, NOTE_HEIGHT);
        }
        return Optional.of(new Annotation(number, shape, sheet.page(), box, head, text, Optional.empty()));
    }

    /** The words of the mark up to its end, plain or rich. */
    private static String contents(XMLStreamReader reader, String element) throws XMLStreamException {
        var text = new StringBuilder();
        int inside = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside += inside > 0 || reader.getLocalName().startsWith("contents") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (inside == 0 && reader.getLocalName().equals(element)) {
                    break;
                }
                inside = Math.max(0, inside - 1);
            } else if (inside > 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(reader.getText());
            }
        }
        return text.toString().strip();
    }

    private static double[] numbers(@org.jspecify.annotations.Nullable String list) {
        return list == null || list.isBlank()
                ? new double[0]
                : Arrays.stream(list.split(","))
                        .mapToDouble(number -> Double.parseDouble(number.strip()))
                        .toArray();
    }
}
