package countersign.worker;

import countersign.ocr.KeptWork;
import countersign.ocr.LineReader;
import countersign.ocr.PageReader;
import countersign.ocr.SecondReader;
import countersign.ocr.ppocr.Models;
import countersign.ocr.ppocr.PpOcrReader;
import countersign.ocr.rare.NamesByPicture;
import countersign.ocr.tesseract.TesseractReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Both readers, loaded, and the editions by which their results are told apart. */
final class Readers {

    private final @Nullable PpOcrReader first;
    private final SecondReader second;
    private final String edition;
    private @Nullable NamesByPicture names;

    private Readers(@Nullable PpOcrReader first, SecondReader second, String edition) {
        this.first = first;
        this.second = second;
        this.edition = edition;
    }

    static Readers load() throws IOException {
        var models = Models.chosen();
        var edition = Edition.of(models.detection(), models.recognition());
        return new Readers(new PpOcrReader(models, KeptWork.of(edition)), TesseractReader.find(), edition);
    }

    /** For a worker that only decodes. */
    static Readers none() {
        return new Readers(null, new SecondReader.Absent("decoder-start"), "");
    }

    PageReader first() {
        if (first == null) {
            throw new IllegalStateException("this worker does not read");
        }
        return first;
    }

    /** The first reader on lines whose places are known. */
    LineReader firstOnLines() {
        if (first == null) {
            throw new IllegalStateException("this worker does not read");
        }
        return first;
    }

    /** Tells names with characters that the first reader doesn't know. */
    NamesByPicture names() {
        var reader = first;
        if (names == null) {
            names = new NamesByPicture(reader == null ? character -> true : reader::knows);
        }
        return names;
    }

    boolean hasSecond() {
        return second instanceof SecondReader.Present;
    }

    LineReader second() {
        if (second instanceof SecondReader.Present present) {
            return present.reader();
        }
        throw new IllegalStateException("there is no second reader");
    }

    String firstEdition() {
        return edition.isEmpty() ? "" : "ppocr " + edition;
    }

    String secondEdition() {
        return second instanceof SecondReader.Present ? "tesseract " + edition : "";
    }

    /** Why there is no second reader; empty where there is. */
    String secondAbsent() {
        return second instanceof SecondReader.Absent absent ? absent.reason() : "";
    }
}
