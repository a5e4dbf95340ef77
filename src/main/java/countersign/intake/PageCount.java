package countersign.intake;

import countersign.model.page.PageId;
import countersign.reading.DocumentRead;
import countersign.reading.PageDone;
import countersign.reading.ReadingProgress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the pages of a dossier while its documents are opened and read, one page a document until more is known. */
final class PageCount {

    private final Progress progress;
    private final Map<String, Integer> pages = new HashMap<>();
    private final int documents;
    private int done;

    PageCount(Progress progress, int documents) {
        this.progress = progress;
        this.documents = documents;
        progress.pages(0, documents);
    }

    /** Counts the pages of that document, and passes on what is told of them. */
    ReadingProgress of(String file) {
        return new ReadingProgress() {
            @Override
            public void opened(int count) {
                progress.opened(file, count);
            }

            @Override
            public void begun(PageId page) {
                progress.begun(page);
            }

            @Override
            public void done(PageDone page) {
                progress.read(page.result());
                page(page);
            }
        };
    }

    private synchronized void page(PageDone page) {
        done++;
        pages.put(page.result().page().file(), Math.max(1, page.pages()));
        progress.pages(done, known());
    }

    /** A document that could not be opened counts as one page. */
    synchronized void document(@Nullable DocumentRead read) {
        if (read != null && read.pages() == 0) {
            done++;
            pages.put(read.file(), 1);
            progress.pages(done, known());
        }
    }

    private int known() {
        return Math.max(
                done, pages.values().stream().mapToInt(Integer::intValue).sum() + documents - pages.size());
    }
}
