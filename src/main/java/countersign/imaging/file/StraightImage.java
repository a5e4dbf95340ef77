package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A picture that is the page: it fills it edge to edge, at most turned by whole turns or mirrored. */
final class StraightImage {

    /** How far from the page's corners its corners may lie, as a share of the page. */
    private static final double SLACK = 0.012;

    private final PDImage stored;
    private final Orientation orientation;
    private final double pixelHeight;

    private StraightImage(PDImage stored, Orientation orientation, double pixelHeight) {
        this.stored = stored;
        this.orientation = orientation;
        this.pixelHeight = pixelHeight;
    }

    static Optional<StraightImage> of(DrawnImage drawn, PageFrame frame) {
        var image = drawn.image();
        var dictionary = image.getCOSObject();
        if (image.isStencil() || dictionary.containsKey(COSName.SMASK) || dictionary.containsKey(COSName.MASK)) {
            return Optional.empty();
        }
        var firstPixel = frame.shown(drawn.place(), 0, 1);
        var endOfFirstRow = frame.shown(drawn.place(), 1, 1);
        var startOfLastRow = frame.shown(drawn.place(), 0, 0);
        var orientation = orientation(corner(firstPixel), corner(endOfFirstRow), corner(startOfLastRow));
        return orientation.map(found -> {
            boolean across = corner(firstPixel) % 2 == corner(endOfFirstRow) % 2;
            double wide = across ? frame.shownHeight() : frame.shownWidth();
            double high = across ? frame.shownWidth() : frame.shownHeight();
            return new StraightImage(image, found, image.getWidth() / wide / (image.getHeight() / high));
        });
    }

    PageImage image() throws IOException, UndecodableException {
        int step = DecodingLimits.step(stored.getWidth(), stored.getHeight(), 3);
        var picture = step == 1 ? stored.getImage() : stored.getImage(null, step);
        return orientation.applyTo(EightBits.of(picture).withPixelHeight(pixelHeight));
    }

    /** The JPEG it is stored as, if its colours mean the same outside of the PDF. */
    Optional<PageSource> jpeg(Paper paper) throws IOException {
        if (!(stored instanceof PDImageXObject image) || image.getCOSObject().containsKey(COSName.DECODE)) {
            return Optional.empty();
        }
        var filters = image.getStream().getFilters();
        int colours = image.getColorSpace().getNumberOfComponents();
        boolean plain = image.getColorSpace() instanceof PDDeviceGray
                || image.getColorSpace() instanceof PDDeviceRGB
                || image.getColorSpace() instanceof PDICCBased;
        if (!plain || filters.isEmpty() || !filters.get(filters.size() - 1).equals(COSName.DCT_DECODE)) {
            return Optional.empty();
        }
        byte[] bytes;
        try (var in = image.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
            bytes = in.readAllBytes();
        }
        try {
            var header = JpegHeader.of(bytes);
            boolean fits = header.isCommon()
                    && header.components() == colours
                    && header.width() == stored.getWidth()
                    && header.height() == stored.getHeight();
            return fits
                    ? Optional.of(new PageSource.Jpeg(
                            bytes, header.width(), header.height(), colours == 1, orientation.number(), paper))
                    : Optional.empty();
        } catch (UndecodableException e) {
            return Optional.empty();
        }
    }

    /** 0 top left, 1 top right, 2 bottom left, 3 bottom right; -1 for a point that is no corner of the page. */
    private static int corner(Point2D.Double point) {
        int across = edge(point.x);
        int down = edge(point.y);
        return across < 0 || down < 0 ? -1 : 2 * down + across;
    }

    private static int edge(double fraction) {
        if (Math.abs(fraction) <= SLACK) {
            return 0;
        }
        return Math.abs(fraction - 1) <= SLACK ? 1 : -1;
    }

    private static Optional<Orientation> orientation(int first, int endOfRow, int lastRow) {
        if (first < 0 || endOfRow < 0 || lastRow < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (first * 100 + endOfRow * 10 + lastRow) {
                    case 12 -> Orientation.TOP_LEFT;
                    case 103 -> Orientation.TOP_RIGHT;
                    case 321 -> Orientation.BOTTOM_RIGHT;
                    case 230 -> Orientation.BOTTOM_LEFT;
                    case 21 -> Orientation.LEFT_TOP;
                    case 130 -> Orientation.RIGHT_TOP;
                    case 312 -> Orientation.RIGHT_BOTTOM;
                    case 203 -> Orientation.LEFT_BOTTOM;
                    default -> null;
                });
    }
}
