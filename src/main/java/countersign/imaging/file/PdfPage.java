package countersign.imaging.file;

import countersign.imaging.PageImage;
import countersign.model.page.Box;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A page of a PDF, and the judgement whether it is a picture, text, or both. */
final class PdfPage {

    /** From so much of the page on, its pictures are the page. */
    private static final double PICTURE_COVER = 0.6;
    /** If more of the glyphs are unknown, the text is of no use. */
    private static final double UNKNOWN_SHARE = 0.2;
    /** If fewer of the characters are ones that records are written in, the file names its glyphs wrongly. */
    private static final double PLAUSIBLE_SHARE = 0.7;
    /** Letters drawn as outlines: so many marks, and so many for every glyph. */
    private static final int OUTLINE_MARKS = 300;

    private static final int OUTLINE_MARKS_PER_GLYPH = 20;

    private final PageFrame frame;
    private final PageScan scan;
    private final PdfPicture picture;

    private PdfPage(PageFrame frame, PageScan scan, PdfPicture picture) {
        this.frame = frame;
        this.scan = scan;
        this.picture = picture;
    }

    static PdfPage of(PDDocument document, int index, PDPage page) throws IOException, UndecodableException {
        new StreamGuard().check(page);
        var frame = PageFrame.of(page);
        var scan = PageScan.of(page, frame);
        return new PdfPage(frame, scan, new PdfPicture(document, index, frame, scan));
    }

    PageContent content() throws IOException, UndecodableException {
        List<DrawnImage> readable =
                scan.images().stream().filter(DrawnImage::mayBeRead).toList();
        double cover = readable.stream().mapToDouble(DrawnImage::area).sum();
        if (!textIsOfUse() || cover >= PICTURE_COVER) {
            return showsNothing() ? emptyPage() : new PageContent.Picture(readPicture(), layer());
        }
        var text = new TextAssembler(frame).assemble(scan.glyphs());
        if (readable.isEmpty() || text.turnedClockwise() != 0) {
            return text;
        }
        List<Box> regions = readable.stream().map(DrawnImage::box).toList();
        return new PageContent.Mixed(text, readPicture(), regions);
    }

    PageImage picture(int maxSide) throws IOException, UndecodableException {
        return picture.shown(maxSide);
    }

    PageSource source() throws IOException, UndecodableException {
        return picture.source();
    }

    private boolean textIsOfUse() {
        int known = scan.glyphs().size();
        boolean outlined = scan.marks() > Math.max(OUTLINE_MARKS, OUTLINE_MARKS_PER_GLYPH * known);
        return known > 0
                && scan.unknownGlyphs() <= UNKNOWN_SHARE * (known + scan.unknownGlyphs())
                && !outlined
                && Plausibility.of(scan.glyphs()) >= PLAUSIBLE_SHARE;
    }

    private boolean showsNothing() {
        return scan.images().isEmpty() && scan.glyphs().isEmpty() && scan.unknownGlyphs() == 0 && scan.marks() == 0;
    }

    /** All that the file says in words, seen or not, over the picture or under it. */
    private PageContent.Layer layer() {
        var text = new TextAssembler(frame)
                .assemble(Stream.concat(scan.glyphs().stream(), scan.hiddenGlyphs().stream())
                        .toList());
        return new PageContent.Layer(text.turnedClockwise(), text.lines());
    }

    private PageContent.Text emptyPage() {
        return new TextAssembler(frame).assemble(List.of());
    }

    private PageImage readPicture() throws IOException, UndecodableException {
        var image = decodedPicture();
        if (isEven(image) && scan.images().stream().anyMatch(PdfPage::holdsMoreThanOneTone)) {
            throw new UndecodableException("page-blank");
        }
        return image;
    }

    private PageImage decodedPicture() throws IOException, UndecodableException {
        try {
            return picture.forReading();
        } catch (IOException | RuntimeException e) {
            var codec = scan.images().stream()
                    .flatMap(drawn -> PdfCodec.named(drawn.image()).stream())
                    .findFirst();
            if (codec.isEmpty()) {
                throw e;
            }
            var undecodable = new UndecodableException("page-picture", codec.get());
            undecodable.initCause(e);
            throw undecodable;
        }
    }

    /** White all over, or black: what a decoder leaves that gave up. */
    private static boolean isEven(PageImage image) {
        int first = image.rgb(0, 0) & 0xF0F0F0;
        for (int pixel : image.pixels()) {
            if ((pixel & 0xF0F0F0) != first) {
                return false;
            }
        }
        return true;
    }

    /** A sheet scanned blank takes few bytes; one that takes many and comes out blank was not decoded. */
    private static boolean holdsMoreThanOneTone(DrawnImage drawn) {
        long stored = drawn.image().getCOSObject().getLong(COSName.LENGTH, 0);
        long pixels = (long) drawn.image().getWidth() * drawn.image().getHeight();
        return stored > Math.max(2_048, pixels / 100);
    }
}
