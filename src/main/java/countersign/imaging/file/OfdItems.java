package countersign.imaging.file;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Takes the items of a page or template from its XML, in the order in which they are drawn. */
final class OfdItems {

    private static final int NESTING = 100;
    private static final int ITEMS = 500_000;

    private final OfdResources resources;
    private final List<OfdItem> items = new ArrayList<>();
    private int textBytes;

    OfdItems(OfdResources resources) {
        this.resources = resources;
    }

    List<OfdItem> items() {
        return items;
    }

    /** Adds the layers of a page's content. */
    void add(Element page) throws UndecodableException {
        for (var content : OfdXml.each(page, "Content")) {
            block(content, new AffineTransform(), 0);
        }
    }

    private void block(Element block, AffineTransform place, int depth) throws UndecodableException {
        if (depth > NESTING || items.size() > ITEMS) {
            throw new UndecodableException("doc-too-complex");
        }
        for (var child : OfdXml.all(block)) {
            if ("false".equals(child.getAttribute("Visible"))) {
                continue;
            }
            switch (child.getLocalName()) {
                case "Layer", "PageBlock", "Content" -> block(child, place, depth + 1);
                case "TextObject" -> text(child, placed(child, place));
                case "ImageObject" -> picture(child, placed(child, place));
                case "PathObject" -> path(child, placed(child, place));
                case "CompositeObject" -> {
                    var composite = resources.composite(child.getAttribute("ResourceID"));
                    if (composite.isPresent()) {
                        block(composite.get(), placed(child, place), depth + 1);
                    }
                }
                default -> {}
            }
        }
    }

    private static AffineTransform placed(Element object, AffineTransform outer) {
        var place = new AffineTransform(outer);
        OfdXml.numbers(object.getAttribute("Boundary"), 4).ifPresent(box -> place.translate(box[0], box[1]));
        OfdXml.numbers(object.getAttribute("CTM"), 6).ifPresent(ctm -> place.concatenate(new AffineTransform(ctm)));
        return place;
    }

    private void picture(Element object, AffineTransform place) {
        if (!object.getAttribute("ResourceID").isBlank()) {
            items.add(new OfdItem.Picture(place, object.getAttribute("ResourceID")));
        }
    }

    private void path(Element object, AffineTransform place) {
        var data = OfdXml.at(object, "AbbreviatedData");
        if (data.isPresent()) {
            items.add(new OfdItem.Shape(
                    place,
                    OfdPath.of(OfdXml.text(data.get())),
                    OfdXml.number(object, "LineWidth", 0.353),
                    "true".equals(object.getAttribute("Fill")),
                    !"false".equals(object.getAttribute("Stroke")),
                    color(object, "FillColor"),
                    color(object, "StrokeColor")));
        }
    }

    private void text(Element object, AffineTransform place) throws UndecodableException {
        double size = OfdXml.number(object, "Size", 0);
        if (!(size > 0)) {
            return;
        }
        var glyphs = new OfdGlyphs(OfdXml.each(object, "CGTransform"));
        var signs = new ArrayList<OfdItem.Sign>();
        double x = 0;
        double y = 0;
        for (var code : OfdXml.each(object, "TextCode")) {
            x = OfdXml.number(code, "X", x);
            y = OfdXml.number(code, "Y", y);
            var deltaX = new OfdSteps(code.getAttribute("DeltaX"));
            var deltaY = new OfdSteps(code.getAttribute("DeltaY"));
            double penX = x;
            double penY = y;
            for (int point : code.getTextContent().codePoints().toArray()) {
                textBytes += 3;
                if (textBytes > DecodingLimits.TEXT_BYTES) {
                    throw new UndecodableException("text-too-long");
                }
                double step = deltaX.next(deltaY.isEmpty() ? natural(point, size) : 0);
                double advance = deltaX.isEmpty() && !deltaY.isEmpty() ? size : natural(point, size);
                signs.add(new OfdItem.Sign(Character.toString(point), penX, penY, advance, glyphs.next()));
                penX += step;
                penY += deltaY.next(0);
            }
        }
        items.add(new OfdItem.Text(
                place,
                object.getAttribute("Font"),
                size,
                OfdXml.number(object, "HScale", 1),
                color(object, "FillColor"),
                signs));
    }

    /** How wide type of that size usually is: Chinese fills its square, Latin half of it. */
    private static double natural(int point, double size) {
        return point < 0x2000 ? size / 2 : size;
    }

    private static Color color(Element object, String name) {
        return OfdXml.at(object, name)
                .flatMap(color -> OfdXml.numbers(color.getAttribute("Value"), 3))
                .map(rgb -> new Color(byteOf(rgb[0]), byteOf(rgb[1]), byteOf(rgb[2])))
                .orElse(Color.BLACK);
    }

    private static int byteOf(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }
}
