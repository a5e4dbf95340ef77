package countersign.demo.print;

import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import countersign.demo.truth.PageTruth;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.List;
import java.util.Random;

/** Prints single sheets, spoilt to a wanted degree. */
public final class PagePrinter {

    private static final double FAX_FINE = 196;
    private static final double FAX_COARSE = 98;

    private final Spoiler spoiler;
    private final Truths truths;
    private final DocumentKind kind;
    private final Random random;

    public PagePrinter(Typesetter typesetter, DocumentKind kind, Random random) {
        this.spoiler = new Spoiler(new Painter(typesetter));
        this.truths = new Truths(typesetter);
        this.kind = kind;
        this.random = random;
    }

    /** A page's file and its truth; the caller leaves the bytes as they are. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Printed(String extension, byte[] bytes, PageTruth truth) {}

    public Printed clean(Sheet sheet) {
        var picture = spoiler.clean(sheet, 300);
        return printed(sheet, picture, "png", Pixels.png(Pixels.grey(picture.image())));
    }

    public Printed scan(Sheet sheet) {
        boolean grey = random.nextBoolean();
        var picture = spoiler.scan(sheet, 200 + random.nextInt(100), grey, random);
        return jpeg(sheet, picture, grey, 0.5 + random.nextDouble() * 0.3);
    }

    public Printed hardScan(Sheet sheet) {
        return jpeg(sheet, spoiler.hardScan(sheet, 200, random), true, 0.55);
    }

    public Printed photo(Sheet sheet) {
        return jpeg(sheet, spoiler.photo(sheet, 1900 + random.nextInt(500), random), false, 0.7);
    }

    public Printed fax(Sheet sheet) {
        boolean coarse = random.nextInt(3) == 0;
        var picture = spoiler.fax(sheet, coarse, random);
        return printed(sheet, picture, "tif", Pixels.tiff(List.of(picture), coarse ? FAX_COARSE : FAX_FINE));
    }

    private Printed jpeg(Sheet sheet, Picture picture, boolean grey, double quality) {
        return printed(
                sheet, picture, "jpg", Pixels.jpeg(grey ? Pixels.grey(picture.image()) : picture.image(), quality));
    }

    private Printed printed(Sheet sheet, Picture picture, String extension, byte[] bytes) {
        var page = new PageId("page." + extension, 1);
        return new Printed(extension, bytes, truths.of(sheet, page, kind, picture.place()));
    }
}
