package countersign.intake;

import countersign.dossier.Dossier;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.model.page.Transcript;
import countersign.reading.ReadResult;
import countersign.reading.Turn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A claim that is with the readers, or stopped: gathers what is told of it, from any thread. */
final class Underway implements Progress {

    private final UUID claim;
    private final String number;
    private final Turn turn;
    private final boolean flagged;
    private final Told told;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<PageId, ReadResult> results = new HashMap<>();
    private final Set<PageId> begun = new HashSet<>();
    private ClaimReader.Reading reading = ClaimReader.Reading.NONE;
    private int done;
    private int pages;
    private boolean stopped;

    /** Who hears of it. */
    interface Told {

        /** One more page is through. */
        void counted();

        /** Something else is known. */
        void changed();
    }

    /** @param flagged whether something was found on it before */
    Underway(UUID claim, Dossier dossier, Turn turn, boolean flagged, Told told) {
        this.claim = claim;
        this.turn = turn;
        this.flagged = flagged;
        this.told = told;
        number = dossier.claim().number();
        dossier.documents().forEach(document -> counts.put(document.path(), 0));
    }

    UUID claim() {
        return claim;
    }

    String number() {
        return number;
    }

    Turn turn() {
        return turn;
    }

    boolean flagged() {
        return flagged;
    }

    /** It is with the readers now, unless it was stopped on the way there. */
    synchronized void reading(ClaimReader.Reading now) {
        reading = now;
        if (stopped) {
            now.cancel();
        }
    }

    /** Drops the pages that are not through; false if that was done before. */
    boolean stop() {
        ClaimReader.Reading present;
        synchronized (this) {
            if (stopped) {
                return false;
            }
            stopped = true;
            begun.clear();
            present = reading;
        }
        present.cancel();
        return true;
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    @Override
    public void pages(int read, int known) {
        synchronized (this) {
            done = read;
            pages = known;
        }
        told.counted();
    }

    @Override
    public void opened(String file, int count) {
        synchronized (this) {
            counts.put(file, count);
        }
        told.changed();
    }

    @Override
    public void begun(PageId page) {
        synchronized (this) {
            if (stopped) {
                return;
            }
            begun.add(page);
        }
        told.changed();
    }

    @Override
    public synchronized void read(ReadResult page) {
        begun.remove(page.page());
        results.put(page.page(), page);
    }

    synchronized IntakeState.Running running() {
        return new IntakeState.Running(claim, number, done, pages, stopped);
    }

    synchronized ClaimSoFar soFar() {
        var turned = new HashMap<PageId, Integer>();
        results.forEach((page, result) -> {
            if (result instanceof ReadResult.Read read) {
                turned.put(page, read.turnedClockwise());
            }
        });
        var documents = counts.entrySet().stream()
                .map(document -> document(document.getKey(), document.getValue()))
                .toList();
        return new ClaimSoFar(documents, turned, begun, results.keySet(), stopped, Optional.empty());
    }

    private Document document(String file, int count) {
        return new Document(file, DocumentKind.OTHER, "", count, transcripts(file));
    }

    private List<Transcript> transcripts(String file) {
        return results.values().stream()
                .filter(result -> result.page().file().equals(file))
                .filter(ReadResult.Read.class::isInstance)
                .map(result -> ((ReadResult.Read) result).transcript())
                .sorted(Comparator.comparing(transcript -> transcript.page().page()))
                .toList();
    }
}
