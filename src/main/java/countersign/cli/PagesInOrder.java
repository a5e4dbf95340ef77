package countersign.cli;

import countersign.intake.Progress;
import countersign.model.page.Problem;
import countersign.reading.CopyResult;
import countersign.reading.DocumentRead;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.Limits;
import countersign.reading.LineSelector;
import countersign.reading.ReadResult;
import countersign.transcript.page.Sheet;
import countersign.transcript.page.TranscriptWriter;
import countersign.transcript.page.WrittenPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Reads files ahead of their writing, a few at a time, and writes their pages in the order asked for. */
final class PagesInOrder {

    /** Enough that no worker waits; each file lies in memory. */
    private static final int AHEAD = 8;

    private final DocumentReader reader;
    private final LineSelector twice;
    private final boolean pictures;
    private final Progress progress;
    private int pages;

    /**
     * @param twice the lines to be read by both readers
     * @param pictures whether the pages' pictures are wanted too
     */
    PagesInOrder(DocumentReader reader, LineSelector twice, boolean pictures, Progress progress) {
        this.reader = reader;
        this.twice = twice;
        this.pictures = pictures;
        this.progress = progress;
    }

    /** @return true if one of the files could not be read at all */
    boolean write(List<Path> files, TranscriptWriter writer, Consumer<Problem> problems) throws IOException {
        var counts = new PageCounts(progress, files.size());
        var rest = new ArrayDeque<>(files);
        var ahead = new ArrayDeque<Pending>();
        boolean unread = false;
        while (!rest.isEmpty() || !ahead.isEmpty()) {
            fill(ahead, rest, counts);
            var pending = ahead.remove();
            var document = pending.read().join();
            counts.ended(document);
            document.problems().forEach(problems);
            for (var result : document.results()) {
                pages++;
                writer.write(page(pending, result, problems));
            }
            unread |= document.pages() == 0;
        }
        return unread;
    }

    private void fill(Deque<Pending> ahead, Deque<Path> rest, PageCounts counts) {
        while (ahead.size() < AHEAD && !rest.isEmpty()) {
            ahead.add(begin(rest.remove(), counts));
        }
    }

    private Pending begin(Path file, PageCounts counts) {
        try {
            if (Files.size(file) > Limits.USUAL.documentBytes()) {
                return refused(file, "doc-too-large", Limits.USUAL.documentBytes() >> 20);
            }
            var source = new DocumentSource("", file.toString(), Files.readAllBytes(file));
            return new Pending(source, reader.read(source, twice, counts::done, DocumentReader.WANTED));
        } catch (IOException e) {
            return refused(file, "file-unreadable");
        }
    }

    private static Pending refused(Path file, String code, Object... arguments) {
        var name = file.toString();
        var read = new DocumentRead(name, 0, List.of(), List.of(Problem.of(name, code, arguments)));
        return new Pending(new DocumentSource("", name, new byte[0]), CompletableFuture.completedFuture(read));
    }

    /** A page that was not read is an empty one, so that the others keep their numbers. */
    private WrittenPage page(Pending pending, ReadResult result, Consumer<Problem> problems) {
        var read = result instanceof ReadResult.Read done ? Optional.of(done) : Optional.<ReadResult.Read>empty();
        return new WrittenPage(
                result.page(),
                pages,
                read.map(ReadResult.Read::transcript),
                pictures ? sheet(pending.source(), result, problems) : Optional.empty());
    }

    private Optional<Sheet> sheet(DocumentSource source, ReadResult result, Consumer<Problem> problems) {
        var copied = reader.copy(source, result.page().page()).join();
        if (copied instanceof CopyResult.Copied copy) {
            int turned = result instanceof ReadResult.Read read ? read.turnedClockwise() : 0;
            return Optional.of(new Sheet(copy.copy(), turned));
        }
        if (copied instanceof CopyResult.NotCopied not && result instanceof ReadResult.Read) {
            problems.accept(not.problem());
        }
        return Optional.empty();
    }

    /** A file that is being read. */
    private record Pending(DocumentSource source, CompletableFuture<DocumentRead> read) {}
}
