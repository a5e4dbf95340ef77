package countersign.ocr;

import countersign.imaging.PageImage;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;

/** Reads single lines that another reader has found, independently of what it made of them. One thread at a time. */
public interface LineReader extends AutoCloseable {

    /**
     * Reads {@code line} anew; the text is empty where nothing is made out.
     *
     * @param upright the page as shown: {@code page.turned(reading.turnedClockwise())}, square pixels or not
     * @param line of the reading of that page; only its places are looked at, not its text
     */
    Reading read(PageImage upright, TextLine line);

    @Override
    void close();
}
