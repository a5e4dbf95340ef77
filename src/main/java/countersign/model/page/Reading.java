package countersign.model.page;

/** What one reader made of some words. */
public record Reading(String reader, String text, double confidence) {

    /** Names of the readers, as they stand in results. */
    public static final String PPOCR = "ppocr";

    public static final String TESSERACT = "tesseract";
    /** The second reader's, with a name that the picture was found to show. */
    public static final String LIKENESS = "likeness";
    /** The code that an electronic receipt carries. */
    public static final String QR = "qr";
    /** Text that was already in a PDF. */
    public static final String TEXT_LAYER = "pdf-text";
    /** A person who looked at the page. */
    public static final String PERSON = "person";
}
