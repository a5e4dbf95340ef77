package countersign.reading;

import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.Transcript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document that is being read: gathers its pages, from whichever thread they come, until all are there. */
final class DocumentJob {

    private final DocumentSource document;
    private final LineSelector factLines;
    private final ReadingProgress progress;
    private final CompletableFuture<DocumentRead> answer = new CompletableFuture<>();
    private final TreeMap<Integer, ReadResult> results = new TreeMap<>();
    private final TreeMap<Integer, List<Problem>> problems = new TreeMap<>();
    private int pages;
    private Duration decoding = Duration.ZERO;

    DocumentJob(DocumentSource document, LineSelector factLines, ReadingProgress progress) {
        this.document = document;
        this.factLines = factLines;
        this.progress = progress;
    }

    DocumentSource document() {
        return document;
    }

    CompletableFuture<DocumentRead> answer() {
        return answer;
    }

    boolean isOver() {
        return answer.isDone();
    }

    PageId page(int page) {
        return new PageId(document.file(), page);
    }

    Set<Integer> factLines(Transcript page) {
        return factLines.lines(page);
    }

    List<String> names() {
        return factLines.names();
    }

    void opened(int count) {
        synchronized (this) {
            pages = count;
        }
        if (count == 0) {
            refused(new ReadingFailure("doc-empty"));
        } else {
            progress.opened(count);
        }
    }

    /** A worker has the page before it. */
    void begun(int page) {
        progress.begun(page(page));
    }

    /** The document cannot be opened. */
    void refused(ReadingFailure why) {
        var problem = why.problem(document.file(), 0);
        answer.complete(new DocumentRead(document.file(), 0, List.of(), List.of(problem)));
    }

    /** A mistake of this program, such as a selector that throws. */
    void failed(RuntimeException mistake) {
        answer.completeExceptionally(mistake);
    }

    synchronized Duration decoding() {
        return decoding;
    }

    synchronized void decoded(Duration time) {
        decoding = decoding.plus(time);
    }

    /** @param beside what else went wrong on a page that was read nevertheless */
    void done(ReadResult result, @Nullable Problem beside) {
        int done;
        synchronized (this) {
            results.put(result.page().page(), result);
            var wrong = new ArrayList<Problem>();
            if (result instanceof ReadResult.Unreadable unreadable) {
                wrong.add(unreadable.problem());
            }
            if (beside != null) {
                wrong.add(beside);
            }
            problems.put(result.page().page(), wrong);
            done = results.size();
        }
        progress.done(new PageDone(result, done, pages));
        if (done == pages) {
            answer.complete(whole());
        }
    }

    private synchronized DocumentRead whole() {
        return new DocumentRead(
                document.file(),
                pages,
                List.copyOf(results.values()),
                Stream.of(
                                NameEnding.note(document).stream(),
                                SavedBy.note(document).stream(),
                                problems.values().stream().flatMap(List::stream))
                        .flatMap(notes -> notes)
                        .toList());
    }
}
