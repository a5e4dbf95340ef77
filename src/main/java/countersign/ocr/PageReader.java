package countersign.ocr;

import countersign.imaging.PageImage;

/** Reads whole pages: finds the lines and says every character with its place. For one thread at a time. */
public interface PageReader extends AutoCloseable {

    /** Reads {@code page} as it was decoded, whichever way up; a page with nothing to read has no lines. */
    PageReading read(PageImage page);

    @Override
    void close();
}
