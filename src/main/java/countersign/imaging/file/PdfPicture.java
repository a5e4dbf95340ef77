package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/** A PDF page as a picture: the one it consists of, taken straight out, or else drawn. */
final class PdfPicture {

    /** Small print on A4 is read well from here on. */
    private static final double DRAWN_DPI = 220;

    private static final double LEAST_DPI = 150;
    private static final double MOST_DPI = 300;
    private static final double MOST_PIXELS = 24_000_000;
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final int index;
    private final PageFrame frame;
    private final PageScan scan;

    PdfPicture(PDDocument document, int index, PageFrame frame, PageScan scan) {
        this.document = document;
        this.index = index;
        this.frame = frame;
        this.scan = scan;
    }

    PageImage forReading() throws IOException, UndecodableException {
        var straight = straight();
        return straight.isPresent() ? straight.get().image() : drawn(readingDpi());
    }

    PageImage shown(int maxSide) throws IOException, UndecodableException {
        var straight = straight();
        if (straight.isPresent()) {
            return straight.get().image();
        }
        double wanted = maxSide * POINTS_PER_INCH / Math.max(frame.shownWidth(), frame.shownHeight());
        return drawn(Math.min(wanted, readingDpi()));
    }

    PageSource source() throws IOException, UndecodableException {
        var paper = new Paper(frame.shownWidth(), frame.shownHeight());
        var straight = straight();
        if (straight.isEmpty()) {
            return new PageSource.Pixels(drawn(readingDpi()), paper);
        }
        var picture = straight.get().image();
        var jpeg = straight.get().jpeg(paper);
        return jpeg.isPresent() ? jpeg.get() : new PageSource.Pixels(picture, paper);
    }

    private Optional<StraightImage> straight() {
        return scan.images().size() == 1 && scan.glyphs().isEmpty() && scan.unknownGlyphs() == 0 && scan.marks() == 0
                ? StraightImage.of(scan.images().get(0), frame)
                : Optional.empty();
    }

    private double readingDpi() {
        double stored = scan.images().stream()
                .filter(DrawnImage::mayBeRead)
                .mapToDouble(DrawnImage::dotsPerInch)
                .max()
                .orElse(DRAWN_DPI);
        double squareInches = frame.width() * frame.height() / POINTS_PER_INCH / POINTS_PER_INCH;
        return Math.min(Math.max(LEAST_DPI, Math.min(stored, MOST_DPI)), Math.sqrt(MOST_PIXELS / squareInches));
    }

    private PageImage drawn(double dpi) throws IOException, UndecodableException {
        double least = POINTS_PER_INCH / Math.min(frame.width(), frame.height());
        double scale = Math.max(dpi, least) / POINTS_PER_INCH;
        if (scale * scale * frame.width() * frame.height() > DecodingLimits.PIXELS_AS_THEY_ARE) {
            throw new UndecodableException(
                    "image-too-many-pixels", Math.round(frame.width()), Math.round(frame.height()));
        }
        for (var drawn : scan.images()) {
            DecodingLimits.step(drawn.image().getWidth(), drawn.image().getHeight(), 1);
        }
        return PageImage.of(new StrictRenderer(document).renderImage(index, (float) scale, ImageType.RGB));
    }
}
