package countersign.cli;

import countersign.intake.Progress;
import countersign.reading.PageDone;
import java.util.HashMap;
import java.util.Map;

/** Adds up the pages of documents that are read side by side. */
final class PageCounts {

    private final Progress progress;
    private final Map<String, PageDone> latest = new HashMap<>();

    PageCounts(Progress progress) {
        this.progress = progress;
    }

    synchronized void done(PageDone page) {
        latest.merge(page.result().page().file(), page, (before, now) -> now.done() > before.done() ? now : before);
        progress.pages(
                latest.values().stream().mapToInt(PageDone::done).sum(),
                latest.values().stream().mapToInt(PageDone::pages).sum());
    }
}
