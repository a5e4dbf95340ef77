package countersign.ocr.tesseract;

import countersign.imaging.PageImage;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.ocr.LineReader;
import countersign.ocr.SecondReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI1;

/** Reads single lines with Tesseract, kept loaded from line to line. */
public final class TesseractReader implements LineReader {

    private static final int DOTS_PER_INCH = 300;

    private final TessBaseAPI engine;

    private TesseractReader(TessBaseAPI engine) {
        this.engine = engine;
    }

    /** The reader on the training data that the system has, or why there is none. */
    public static SecondReader find() {
        return open(TesseractData.find());
    }

    static SecondReader open(Optional<Path> data) {
        if (data.isEmpty()) {
            return new SecondReader.Absent("second-reader-data");
        }
        try {
            TesseractLibrary.prepare();
            return start(data.get());
        } catch (LinkageError noLibrary) {
            return new SecondReader.Absent("second-reader-library");
        }
    }

    private static SecondReader start(Path data) {
        var engine = TessAPI1.TessBaseAPICreate();
        // Its remarks on a line would end up on the console.
        TessAPI1.TessBaseAPISetVariable(engine, "debug_file", nullDevice());
        if (TessAPI1.TessBaseAPIInit3(engine, data.toString(), TesseractData.LANGUAGE) != 0) {
            TessAPI1.TessBaseAPIDelete(engine);
            return new SecondReader.Absent("second-reader-data");
        }
        TessAPI1.TessBaseAPISetPageSegMode(engine, TessPageSegMode.PSM_SINGLE_LINE);
        return new SecondReader.Present(new TesseractReader(engine));
    }

    @Override
    public Reading read(PageImage upright, TextLine line) {
        var picture = LinePicture.of(upright.squared(), line);
        var bytes = ByteBuffer.allocateDirect(picture.grey().length).put(picture.grey());
        TessAPI1.TessBaseAPISetImage(engine, bytes.rewind(), picture.width(), picture.height(), 1, picture.width());
        TessAPI1.TessBaseAPISetSourceResolution(engine, DOTS_PER_INCH);
        var found = TessAPI1.TessBaseAPIGetUTF8Text(engine);
        if (found == null) {
            return new Reading(Reading.TESSERACT, "", 0);
        }
        String text = found.getString(0, StandardCharsets.UTF_8.name()).strip();
        TessAPI1.TessDeleteText(found);
        double confidence = Math.max(0, TessAPI1.TessBaseAPIMeanTextConf(engine)) / 100.0;
        TessAPI1.TessBaseAPIClear(engine);
        return new Reading(Reading.TESSERACT, ChineseSpaces.without(text), confidence);
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(engine);
        TessAPI1.TessBaseAPIDelete(engine);
    }

    private static String nullDevice() {
        return java.io.File.separatorChar == '\\' ? "NUL" : "/dev/null";
    }
}
