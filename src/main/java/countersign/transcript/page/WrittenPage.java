package countersign.transcript.page;

import countersign.model.page.PageId;
import countersign.model.page.Transcript;
import java.util.Optional;

/**
 * A page to be written.
 *
 * @param id where it comes from
 * @param number its place in the output, from 1
 * @param transcript what was read on it; empty where it could not be read
 * @param sheet how it looks; empty where nobody asked, or where it could not be decoded
 */
public record WrittenPage(PageId id, int number, Optional<Transcript> transcript, Optional<Sheet> sheet) {

    /** The document's name without its folders. */
    public String fileName() {
        return id.file()
                .substring(Math.max(id.file().lastIndexOf('/'), id.file().lastIndexOf('\\')) + 1);
    }
}
