package countersign.demo.print;

import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import countersign.demo.truth.PageTruth;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a document's file from its sheets, and says what stands where in it. */
public final class Binder {

    private static final double[] DPI = {150, 160, 170, 150};
    private static final double BILEVEL_DPI = 200;

    private final Typesetter typesetter;
    private final Spoiler spoiler;
    private final Truths truths;

    public Binder(Typesetter typesetter) {
        this.typesetter = typesetter;
        this.spoiler = new Spoiler(new Painter(typesetter));
        this.truths = new Truths(typesetter);
    }

    /** A document's file and the truth of its pages; the caller leaves the bytes as they are. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Bound(byte[] bytes, List<PageTruth> pages) {}

    /** @throws IllegalArgumentException if the format holds one page only and there are more */
    public Bound bind(String path, DocumentKind kind, List<Sheet> sheets, Format format, Random random) {
        if (sheets.size() > 1 && !format.manyPages()) {
            throw new IllegalArgumentException(format + " holds one page");
        }
        var pages = new ArrayList<PageTruth>();
        try {
            byte[] bytes =
                    switch (format) {
                        case PDF_SCAN, PDF_FAX, PDF_TEXT, PDF_MIXED -> pdf(path, kind, sheets, format, random, pages);
                        case TIFF -> tiff(path, kind, sheets, random, pages);
                        default -> picture(path, kind, sheets.get(0), format, random, pages);
                    };
            return new Bound(bytes, List.copyOf(pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] pdf(
            String path, DocumentKind kind, List<Sheet> sheets, Format format, Random random, List<PageTruth> pages)
            throws IOException {
        try (var file = new PdfFile(typesetter, random.nextLong())) {
            for (int i = 0; i < sheets.size(); i++) {
                var sheet = sheets.get(i);
                var id = new PageId(path, i + 1);
                if (format == Format.PDF_TEXT || format == Format.PDF_MIXED && i == 0) {
                    file.addText(sheet);
                    pages.add(truths.of(sheet, id, kind, Homography.SAME));
                } else if (format == Format.PDF_FAX) {
                    var picture = spoiler.bilevelScan(sheet, BILEVEL_DPI, random);
                    file.addBilevel(picture.image(), sheet);
                    pages.add(truths.of(sheet, id, kind, picture.place()));
                } else {
                    boolean grey = random.nextInt(3) == 0;
                    var picture = spoiler.scan(sheet, dpi(random), grey, random);
                    file.addJpeg(jpeg(picture, grey, 0.42 + random.nextDouble() * 0.2), sheet);
                    pages.add(truths.of(sheet, id, kind, picture.place()));
                }
            }
            return file.bytes();
        }
    }

    private byte[] tiff(String path, DocumentKind kind, List<Sheet> sheets, Random random, List<PageTruth> pages) {
        var pictures = new ArrayList<Picture>();
        for (var sheet : sheets) {
            var picture = spoiler.bilevelScan(sheet, BILEVEL_DPI, random);
            pictures.add(picture);
            pages.add(truths.of(sheet, new PageId(path, pictures.size()), kind, picture.place()));
        }
        return Pixels.tiff(pictures, BILEVEL_DPI);
    }

    private byte[] picture(
            String path, DocumentKind kind, Sheet sheet, Format format, Random random, List<PageTruth> pages) {
        boolean grey = format == Format.JPEG_COPY || random.nextInt(3) == 0;
        var picture =
                switch (format) {
                    case PNG -> spoiler.bilevelScan(sheet, 170, random);
                    case PHOTO -> spoiler.photo(sheet, 1560, random);
                    case JPEG_COPY -> spoiler.hardScan(sheet, dpi(random), random);
                    default -> spoiler.scan(sheet, dpi(random), grey, random);
                };
        pages.add(truths.of(sheet, new PageId(path, 1), kind, picture.place()));
        double quality = 0.45 + random.nextDouble() * 0.2;
        return switch (format) {
            case PNG -> Pixels.png(picture.image());
            case JPEG_TURNED -> turned(picture, quality, random);
            default -> jpeg(picture, grey && format != Format.PHOTO, quality);
        };
    }

    /** Turned by a right angle or two, so that the orientation in EXIF brings it upright. */
    private static byte[] turned(Picture picture, double quality, Random random) {
        int[] orientations = {6, 3, 8};
        int choice = random.nextInt(3);
        var lying = Pixels.turned(picture.image(), 3 - choice);
        return Pixels.withOrientation(Pixels.jpeg(lying, quality), orientations[choice]);
    }

    private static byte[] jpeg(Picture picture, boolean grey, double quality) {
        return Pixels.jpeg(grey ? Pixels.grey(picture.image()) : picture.image(), quality);
    }

    private static double dpi(Random random) {
        return DPI[random.nextInt(DPI.length)];
    }
}
