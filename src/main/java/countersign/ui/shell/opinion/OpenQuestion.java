package countersign.ui.shell.opinion;

import countersign.check.CriteriaReport;
import countersign.model.opinion.Draft;
import countersign.review.CaseState;
import countersign.review.ReviewSession;
import countersign.ui.advisor.AdvisorCommands;
import countersign.ui.advisor.AdvisorViewModel;
import countersign.ui.advisor.CodeOffers;
import countersign.ui.advisor.CriteriaPane;
import countersign.ui.advisor.DrawingPane;
import countersign.ui.advisor.OpinionPane;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Desk;
import countersign.ui.kit.HiddenPlaces;
import countersign.ui.kit.MaskedPictures;
import countersign.ui.kit.OpenWork;
import countersign.ui.kit.PagePictures;
import countersign.ui.kit.PageShelf;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The parts of the advisor's screen for one claim. */
final class OpenQuestion {

    /** Pictures of a claim's pages that are kept: about thirty pages as sharp as they are shown. */
    private static final long PICTURES = 384L << 20;

    /**
     * What is read of a claim before it is shown, away from the window's thread.
     *
     * @param draft as it was left
     */
    record Loaded(ReviewSession session, CaseView view, Optional<CriteriaReport> report, Draft draft) {

        static Loaded of(ReviewSession session) {
            var view = CaseView.of(session.state());
            return new Loaded(session, view, view.file().flatMap(CriteriaReport::of), AdvisorViewModel.recall(session));
        }
    }

    private final OpenWork work;
    private final AdvisorViewModel model;
    private final DrawingPane drawing;
    private final CriteriaPane criteria;
    private final OpinionPane opinion;

    /**
     * @param person who signs
     * @param signed called with this once the opinion is on disk
     */
    OpenQuestion(
            UUID claim,
            Loaded loaded,
            PagePictures pictures,
            AdvisorCommands commands,
            Desk desk,
            String person,
            Consumer<OpenQuestion> signed) {
        var hidden = new HiddenPlaces(loaded.view());
        var masked = new MaskedPictures(pictures, hidden::on);
        work = new OpenWork(claim, loaded.session(), masked, PICTURES, desk);
        model = new AdvisorViewModel(
                loaded.session(),
                loaded.view(),
                loaded.report(),
                loaded.draft(),
                work.sequence(),
                desk.clock(),
                () -> signed.accept(this));
        drawing = new DrawingPane(model, commands, work.pages(), desk.screen(), desk.wording());
        criteria = new CriteriaPane(
                model,
                commands,
                desk.wording(),
                new CodeOffers(model.viewProperty().get(), desk.wording(), desk.background(), desk.screen()));
        opinion = new OpinionPane(
                model, commands, desk.wording(), person, desk.clock().getZone());
        work.prefetch(loaded.view());
    }

    UUID claim() {
        return work.claim();
    }

    void show(CaseState state) {
        model.show(CaseView.of(state));
    }

    AdvisorViewModel model() {
        return model;
    }

    PageShelf shelf() {
        return work.pages();
    }

    DrawingPane drawing() {
        return drawing;
    }

    CriteriaPane criteria() {
        return criteria;
    }

    OpinionPane opinion() {
        return opinion;
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
