package countersign.intake;

import countersign.dossier.Dossier;
import countersign.dossier.DossierFile;
import countersign.model.page.Problem;
import countersign.reading.DocumentRead;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.LineSelector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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
     * @param priority as in {@link DocumentReader#read}
     */
    public Reading read(Dossier dossier, Progress progress, int priority) {
        var problems = new ArrayList<>(dossier.problems());
        var count = new PageCount(progress, dossier.documents().size());
        var reads = new ArrayList<CompletableFuture<DocumentRead>>();
        for (var file : dossier.documents()) {
            reads.add(read(dossier, file, count, priority));
        }
        var whole = CompletableFuture.allOf(reads.toArray(CompletableFuture[]::new))
                .thenApply(done -> join(dossier, reads, problems));
        return new Reading(whole, reads);
    }

    private CompletableFuture<DocumentRead> read(Dossier dossier, DossierFile file, PageCount count, int priority) {
        try {
            var source = new DocumentSource(dossier.claim().number(), file.path(), file.bytes());
            LineSelector lines = understanding::factLines;
            return reader.read(source, lines.withNames(dossier.claim().people()), count::page, priority)
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
