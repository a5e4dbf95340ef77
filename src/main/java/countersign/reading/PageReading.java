package countersign.reading;

import countersign.model.page.Problem;
import countersign.model.page.Transcript;
import java.time.Duration;

/**
 * Reads one page at a desk: with the first reader, then the lines that carry facts with the second; and keeps a small
 * picture of it while it lies there decoded.
 */
final class PageReading {

    private final Limits limits;
    private final KeptReadings kept;
    private final PictureFetch pictures;
    private final SmallPictures small;
    private volatile boolean twice = true;

    PageReading(Limits limits, KeptReadings kept, PictureFetch pictures, SmallPictures small) {
        this.limits = limits;
        this.kept = kept;
        this.pictures = pictures;
        this.small = small;
    }

    boolean readsTwice() {
        return twice;
    }

    /** Whether the second reader is asked from now on. */
    void readTwice(boolean now) {
        twice = now;
    }

    void read(DocumentJob job, int page, Desk desk) {
        var document = job.document();
        PageEntry entry;
        Problem beside = null;
        boolean decoded = false;
        try {
            var readers = desk.hello();
            entry = kept.page(document, page, readers).orElse(null);
            if (entry == null) {
                job.begun(page);
                entry = PageEntry.of(first(job, page, desk));
                kept.keepPage(document, page, readers, entry);
                decoded = true;
            }
        } catch (ReadingFailure e) {
            job.done(new ReadResult.Unreadable(job.page(page), e.problem(document.file(), page)), null);
            return;
        }
        try {
            entry = second(job, page, desk, entry);
        } catch (ReadingFailure e) {
            beside = Problem.ofPage(document.file(), page, "second-reader-failed");
        }
        if (decoded && small.kept()) {
            picture(document, page, entry.read().turnedClockwise(), desk);
        }
        job.done(
                new ReadResult.Read(
                        entry.transcript(job.page(page), job.document().hash()),
                        entry.read().turnedClockwise()),
                beside);
    }

    private void picture(DocumentSource document, int page, int turned, Desk desk) {
        try {
            small.keep(document, page, pictures.fetch(desk, document, page, turned, SmallPictures.SIDE));
        } catch (ReadingFailure e) {
            // What was read stands all the same; whoever looks at the page will be told.
        }
    }

    private Answer.PageRead first(DocumentJob job, int page, Desk desk) throws ReadingFailure {
        if (job.decoding().compareTo(limits.document()) > 0) {
            throw new ReadingFailure("decoder-timeout");
        }
        var worker = desk.with(job.document());
        long begun = System.nanoTime();
        try {
            worker.send(new Request.Read(page), limits.decode());
            worker.next(Answer.Decoded.class, limits.decode());
        } finally {
            job.decoded(Duration.ofNanos(System.nanoTime() - begun));
        }
        return worker.next(Answer.PageRead.class, limits.read());
    }

    private PageEntry second(DocumentJob job, int page, Desk desk, PageEntry first) throws ReadingFailure {
        var readers = desk.hello();
        if (readers.second().isEmpty() || !twice) {
            return first;
        }
        var entry = first.readBy(readers.second());
        Transcript transcript = entry.transcript(job.page(page), job.document().hash());
        var places = entry.unasked(job.factLines(transcript));
        if (places.isEmpty()) {
            return entry;
        }
        var lines = places.stream().map(transcript.lines()::get).toList();
        var worker = desk.with(job.document());
        worker.send(new Request.ReadAgain(page, entry.read().turnedClockwise(), lines, job.names()), limits.decode());
        var readings = worker.next(Answer.SecondRead.class, limits.decode().plus(limits.read()))
                .readings();
        if (readings.size() != lines.size()) {
            throw worker.broken();
        }
        var whole = entry.withSecond(places, readings);
        kept.keepPage(job.document(), page, readers, whole);
        return whole;
    }
}
