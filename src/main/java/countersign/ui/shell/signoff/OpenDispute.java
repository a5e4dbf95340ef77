package countersign.ui.shell.signoff;

import countersign.review.Reviewer;
import countersign.ui.kit.Desk;
import countersign.ui.kit.OpenWork;
import countersign.ui.kit.PagePictures;
import countersign.ui.signoff.ChainPane;
import countersign.ui.signoff.ChangesPane;
import countersign.ui.signoff.ConflictPane;
import countersign.ui.signoff.EvidencePane;
import countersign.ui.signoff.RulingPane;
import countersign.ui.signoff.SignOffCommands;
import countersign.ui.signoff.SignOffViewModel;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The parts of the sign-off for one claim. */
final class OpenDispute {

    private static final long PICTURES = 256L << 20;

    private final OpenWork work;
    private final SignOffViewModel model;
    private final ChainPane chain;
    private final ChangesPane changes;
    private final ConflictPane conflict;
    private final EvidencePane evidence;
    private final RulingPane ruling;

    /**
     * @param person who would sign
     * @param signed called with this once the ruling is on disk
     */
    OpenDispute(
            UUID claim,
            SignOffViewModel.Loaded loaded,
            PagePictures pictures,
            SignOffCommands commands,
            Desk desk,
            Reviewer person,
            Consumer<OpenDispute> signed) {
        work = new OpenWork(claim, loaded.session(), pictures, PICTURES, desk);
        var wording = desk.wording();
        var zone = desk.clock().getZone();
        model = new SignOffViewModel(loaded, work.sequence(), desk.clock(), () -> signed.accept(this));
        chain = new ChainPane(model, commands, wording, zone);
        changes = new ChangesPane(model, wording, zone);
        conflict = new ConflictPane(model, wording, zone);
        evidence = new EvidencePane(model, commands, work.pages(), desk.screen(), wording);
        ruling = new RulingPane(model, commands, wording, person, zone);
        work.prefetch(loaded.view());
    }

    UUID claim() {
        return work.claim();
    }

    SignOffViewModel model() {
        return model;
    }

    ChainPane chain() {
        return chain;
    }

    ChangesPane changes() {
        return changes;
    }

    /** Shown while there are two decisions. */
    ConflictPane conflict() {
        return conflict;
    }

    EvidencePane evidence() {
        return evidence;
    }

    RulingPane ruling() {
        return ruling;
    }

    /** Completes once all that was done here is on disk. */
    CompletableFuture<?> settled() {
        return work.settled();
    }

    /** Saves what was typed, then ends listening. */
    void close() {
        model.save();
        work.close();
    }
}
