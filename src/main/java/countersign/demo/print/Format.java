package countersign.demo.print;

/** The files in which documents arrive. */
public enum Format {
    /** Pages of one JPEG each. */
    PDF_SCAN("pdf"),
    /** Pages of one bilevel picture each. */
    PDF_FAX("pdf"),
    /** Text, as hospitals' programs export it. */
    PDF_TEXT("pdf"),
    /** The first page is text, the others are pictures. */
    PDF_MIXED("pdf"),
    JPEG("jpg"),
    /** Stored lying; EXIF says how to turn it. */
    JPEG_TURNED("jpg"),
    /** A copy of a copy. */
    JPEG_COPY("jpg"),
    PHOTO("jpg"),
    PNG("png"),
    /** All pages in one bilevel file. */
    TIFF("tif");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /** Whether the type must be one that a PDF can hold. */
    public boolean text() {
        return this == PDF_TEXT || this == PDF_MIXED;
    }

    /** Whether one file holds several pages. */
    public boolean manyPages() {
        return extension.equals("pdf") || this == TIFF;
    }
}
