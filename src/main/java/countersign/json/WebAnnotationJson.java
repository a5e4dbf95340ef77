package countersign.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.opinion.Annotation;
import countersign.model.page.Box;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** An advisor's marks as W3C Web Annotations (JSON-LD), which other programs read. */
public final class WebAnnotationJson {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String FRAGMENT = "http://www.w3.org/TR/media-frags/";

    private WebAnnotationJson() {}

    /**
     * A collection with one annotation a mark, each on a part of a page: {@code xywh=percent:x,y,w,h} from the top left
     * of the page shown upright.
     *
     * @param opinion names the collection; the event of the opinion, or any id for a draft
     * @param creator the advisor's name
     */
    public static byte[] write(
            UUID opinion, String claimNumber, List<Annotation> marks, String creator, Instant created) {
        var id = "urn:uuid:" + opinion;
        var collection = StrictJson.object().put("@context", CONTEXT).put("id", id);
        collection.put("type", "AnnotationCollection").put("label", claimNumber).put("total", marks.size());
        collection.putObject("creator").put("type", "Person").put("name", creator);
        collection.put("created", created.toString());
        var first = collection.putObject("first");
        first.put("id", id + "#page1").put("type", "AnnotationPage").put("startIndex", 0);
        var items = first.putArray("items");
        for (Annotation mark : marks) {
            write(mark, id, creator, created, items.addObject());
        }
        return StrictJson.canonical(collection);
    }

    private static void write(Annotation mark, String collection, String creator, Instant created, ObjectNode item) {
        item.put("id", collection + "#" + mark.number())
                .put("type", "Annotation")
                .put("motivation", mark.shape() == Annotation.Shape.HIGHLIGHT ? "highlighting" : "commenting")
                .put("created", created.toString());
        item.putObject("creator").put("type", "Person").put("name", creator);
        if (!mark.text().isEmpty()) {
            item.putObject("body")
                    .put("type", "TextualBody")
                    .put("value", mark.text())
                    .put("format", "text/plain");
        }
        var target = item.putObject("target");
        target.put("source", mark.page().file() + "#page=" + mark.page().page());
        var selector = target.putObject("selector");
        selector.put("type", "FragmentSelector").put("conformsTo", FRAGMENT).put("value", fragment(mark.box()));
        if (mark.shape() == Annotation.Shape.ARROW) {
            selector.putObject("refinedBy").put("type", "SvgSelector").put("value", line(mark));
        }
        target.put("styleClass", mark.shape().name().toLowerCase(Locale.ROOT));
    }

    private static String fragment(Box box) {
        return String.format(
                Locale.ROOT,
                "xywh=percent:%.3f,%.3f,%.3f,%.3f",
                100 * box.x(),
                100 * box.y(),
                100 * box.width(),
                100 * box.height());
    }

    /** From its tail to its head, in hundredths of the box. */
    private static String line(Annotation mark) {
        var unit = new Box(0, 0, 100, 100);
        var tail = mark.head().opposite();
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 100 100\"><line x1=\"%.0f\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\"/></svg>",
                tail.x(unit),
                tail.y(unit),
                mark.head().x(unit),
                mark.head().y(unit));
    }
}
