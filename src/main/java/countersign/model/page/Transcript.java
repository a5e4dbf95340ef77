package countersign.model.page;

import java.util.List;

/**
 * What was read on one page.
 *
 * @param width width of the page shown upright, in pixels of the picture that was read (or points of a PDF with text only)
 * @param height its height
 * @param reader the first reader: {@link Reading#PPOCR} or {@link Reading#TEXT_LAYER}
 * @param lines in reading order: rows from the top, the cells of a row from the left
 * @param look what else the page gives away
 */
public record Transcript(PageId page, int width, int height, String reader, List<TextLine> lines, PageLook look) {

    public Transcript {
        lines = List.copyOf(lines);
    }

    public Transcript(PageId page, int width, int height, String reader, List<TextLine> lines) {
        this(page, width, height, reader, lines, PageLook.NONE);
    }

    public Transcript withLines(List<TextLine> read) {
        return new Transcript(page, width, height, reader, read, look);
    }
}
