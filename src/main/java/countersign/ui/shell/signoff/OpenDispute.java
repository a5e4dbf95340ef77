package countersign.ui.shell.signoff;

import countersign.review.ReviewSession;
import countersign.review.Reviewer;
import countersign.ui.kit.Desk;
import countersign.ui.kit.PagePictures;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Sequence;
import countersign.ui.signoff.ChainPane;
import countersign.ui.signoff.ChangesPane;
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

    private final UUID claim;
    private final ReviewSession session;
    private final Sequence work;
    private final PageShelf shelf;
    private final SignOffViewModel model;
    private final ChainPane chain;
    private final ChangesPane changes;
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
        this.claim = claim;
        session = loaded.session();
        work = new Sequence(desk.background(), desk.screen());
        shelf = new PageShelf(pictures, desk.background(), PICTURES);
        var wording = desk.wording();
        var zone = desk.clock().getZone();
        model = new SignOffViewModel(loaded, work, desk.clock(), () -> signed.accept(this));
        chain = new ChainPane(model, commands, wording, zone);
        changes = new ChangesPane(model, wording, zone);
        evidence = new EvidencePane(model, commands, shelf, desk.screen(), wording);
        ruling = new RulingPane(model, commands, wording, person, zone);
        shelf.prefetch(loaded.view().pages().stream().limit(4).toList());
    }

    UUID claim() {
        return claim;
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
        shelf.clear();
        work.run(
                () -> {
                    session.close();
                    return true;
                },
                (done, problem) -> {});
    }
}
