package countersign.intake;

import countersign.dossier.Dossier;
import countersign.dossier.DossierFile;
import countersign.model.page.Problem;
import countersign.reading.DocumentRead;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.LineSelector;
import countersign.reading.Turn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the documents of a dossier, as many at a time as there are workers. */
public final class ClaimReader {

    private final DocumentReader reader;
    private final Understanding understanding;

    public ClaimReader(DocumentReader reader, Understanding understanding) {
        this.reader = reader;
        this.understanding = understanding;
    }

    /**
     * Reads all documents; what cannot be read is named in the answer.
     *
     * @param progress counts this dossier's pages
     * @param turn when it comes among all that wait
     */
    public Reading read(Dossier dossier, Progress progress, Turn turn) {
        var problems = new ArrayList<>(dossier.problems());
        var count = new PageCount(progress, dossier.documents().size());
        var reads = new ArrayList<CompletableFuture<DocumentRead>>();
        for (var file : dossier.documents()) {
            reads.add(read(dossier, file, count, turn));
        }
        var whole = CompletableFuture.allOf(reads.toArray(CompletableFuture[]::new))
                .thenApply(done -> join(dossier, reads, problems));
        return new Reading(whole, reads);
    }

    /**
     * Counts the pages of one document after another, without reading any.
     *
     * @param claim as in {@link DocumentSource#claim}, by which the claim's pictures are asked for
     * @param counted told of each document that can be opened, on any thread
     */
    void count(Dossier dossier, String claim, ObjIntConsumer<String> counted) {
        var before = CompletableFuture.<@Nullable Void>completedFuture(null);
        for (var file : dossier.documents()) {
            before = before.thenCompose(counts -> pages(claim, file)).thenAccept(pages -> {
                if (pages > 0) {
                    counted.accept(file.path(), pages);
                }
            });
        }
    }

    private CompletableFuture<Integer> pages(String claim, DossierFile file) {
        try {
            return reader.pages(new DocumentSource(claim, file.path(), file.bytes()));
        } catch (IOException e) {
            return CompletableFuture.completedFuture(0); // whoever reads it will say why
        }
    }

    private CompletableFuture<DocumentRead> read(Dossier dossier, DossierFile file, PageCount count, Turn turn) {
        try {
            var source = new DocumentSource(dossier.claim().number(), file.path(), file.bytes());
            LineSelector lines = understanding::factLines;
            return reader.read(source, lines.withNames(dossier.claim().people()), count.of(file.path()), turn)
                    .whenComplete((read, failure) -> count.document(read));
        } catch (IOException e) {
            var problem = Problem.of(file.path(), "file-unreadable");
            var nothing = new DocumentRead(file.path(), 0, List.of(), List.of(problem));
            count.document(nothing);
            return CompletableFuture.completedFuture(nothing);
        }
    }

    private ReadClaim join(Dossier dossier, List<CompletableFuture<DocumentRead>> reads, List<Problem> problems) {
        var documents = reads.stream()
                .map(CompletableFuture::join)
                .peek(read -> problems.addAll(read.problems()))
                .map(read -> understanding.document(read.file(), read.pages(), read.transcripts()))
                .toList();
        return new ReadClaim(dossier.name(), dossier.claim(), documents, problems);
    }

    /** A dossier being read. */
    public record Reading(CompletableFuture<ReadClaim> result, List<CompletableFuture<DocumentRead>> documents) {

        /** One that never was. */
        static final Reading NONE = new Reading(new CompletableFuture<>(), List.of());

        public Reading {
            documents = List.copyOf(documents);
        }

        /** Drops the pages that are not through yet. */
        public void cancel() {
            documents.forEach(document -> document.cancel(true));
            result.cancel(true);
        }
    }
}
