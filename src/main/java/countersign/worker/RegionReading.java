package countersign.worker;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.TextLine;
import countersign.ocr.PageReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the pictures on a page of text, each for itself and whichever way up it lies. */
final class RegionReading {

    private final PageReader reader;

    RegionReading(PageReader reader) {
        this.reader = reader;
    }

    /** The page's text and what stands on its pictures, from the top. */
    List<TextLine> read(List<TextLine> text, PageImage image, List<Box> regions) {
        var lines = new ArrayList<>(text);
        for (var region : regions) {
            lines.addAll(read(image, region));
        }
        lines.sort(Comparator.comparingDouble(line -> line.box().centreY()));
        return lines;
    }

    private List<TextLine> read(PageImage image, Box region) {
        int left = (int) (region.x() * image.width());
        int top = (int) (region.y() * image.height());
        int width = Math.min(image.width() - left, (int) Math.ceil(region.width() * image.width()));
        int height = Math.min(image.height() - top, (int) Math.ceil(region.height() * image.height()));
        var place = new Box(
                (double) left / image.width(),
                (double) top / image.height(),
                (double) width / image.width(),
                (double) height / image.height());
        var reading = reader.read(image.part(left, top, width, height));
        return reading.lines().stream()
                .map(line -> TextLine.of(line.glyphs().stream()
                        .map(glyph -> new Glyph(
                                glyph.text(),
                                onPage(glyph.box(), reading.turnedClockwise(), place),
                                glyph.confidence()))
                        .toList()))
                .toList();
    }

    /** From a picture so turned back to the page on which it lies at {@code place}. */
    static Box onPage(Box box, int turned, Box place) {
        Box unturned =
                switch (turned) {
                    case 90 -> new Box(box.y(), 1 - box.right(), box.height(), box.width());
                    case 180 -> new Box(1 - box.right(), 1 - box.bottom(), box.width(), box.height());
                    case 270 -> new Box(1 - box.bottom(), box.x(), box.height(), box.width());
                    default -> box;
                };
        return new Box(
                place.x() + unturned.x() * place.width(),
                place.y() + unturned.y() * place.height(),
                unturned.width() * place.width(),
                unturned.height() * place.height());
    }
}
