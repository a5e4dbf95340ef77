package countersign.cli;

import countersign.intake.Progress;
import countersign.reading.DocumentRead;
import countersign.reading.PageDone;
import java.util.HashMap;
import java.util.Map;

/** Adds up the pages of documents that are read side by side; a file not opened yet counts as one page. */
final class PageCounts {

    private final Progress progress;
    private final int files;
    private final Map<String, PageDone> latest = new HashMap<>();
    private int unreadable;

    PageCounts(Progress progress, int files) {
        this.progress = progress;
        this.files = files;
    }

    synchronized void done(PageDone page) {
        latest.merge(page.result().page().file(), page, (before, now) -> now.done() > before.done() ? now : before);
        tell();
    }

    /** A file without pages would be waited for otherwise. */
    synchronized void ended(DocumentRead document) {
        if (document.pages() == 0) {
            unreadable++;
            tell();
        }
    }

    private void tell() {
        int waiting = Math.max(0, files - latest.size() - unreadable);
        progress.pages(
                latest.values().stream().mapToInt(PageDone::done).sum(),
                latest.values().stream().mapToInt(PageDone::pages).sum() + waiting);
    }
}
