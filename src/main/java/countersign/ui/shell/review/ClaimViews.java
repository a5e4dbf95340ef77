package countersign.ui.shell.review;

import countersign.model.fact.Evidence;
import countersign.model.page.PageId;
import countersign.ui.decision.DecisionBar;
import countersign.ui.documents.DocumentsStrip;
import countersign.ui.documents.DocumentsView;
import countersign.ui.flags.FlagsView;
import countersign.ui.kit.Desk;
import countersign.ui.split.SplitView;
import countersign.ui.split.SplitViewModel.Half;
import countersign.ui.viewer.ViewerView;
import java.util.function.Consumer;

/** What shows a claim; made with the first one and handed on from claim to claim, since making it takes longest. */
final class ClaimViews {

    private OpenClaim claim;
    private final ReviewCommands commands;
    private final Desk desk;
    private final FlagsView flags;
    private final DocumentsView documents;
    private final DocumentsStrip strip;
    private final ViewerView viewer;
    private final DecisionBar decision;
    private final Late<SplitView> split;
    private final LateViews tables;

    /**
     * @param rules how many are checked
     * @param toPage shows words on their page
     */
    ClaimViews(OpenClaim first, ReviewCommands commands, Desk desk, int rules, Consumer<Evidence> toPage) {
        claim = first;
        this.commands = commands;
        this.desk = desk;
        var wording = desk.wording();
        var zone = desk.clock().getZone();
        flags = new FlagsView(
                first.flags(),
                commands.flags(),
                wording,
                rules,
                zone,
                mark -> claim.viewer().look(mark));
        documents = new DocumentsView(first.documents(), first.shelf(), desk.screen(), wording, page -> open(page));
        strip = new DocumentsStrip(
                first.documents(),
                first.shelf(),
                desk.screen(),
                wording,
                page -> claim.viewer().open(page));
        viewer = new ViewerView(
                first.viewer(), commands.viewer(), first.shelf(), desk.screen(), wording, mark -> claim.clicked(mark));
        decision = new DecisionBar(first.decision(), commands.decisions(), wording, zone);
        tables = new LateViews(first, commands, desk, toPage);
        split = new Late<>(this::makeSplit, this::passSplit, SplitView::show);
    }

    /** Shows another claim. */
    void show(OpenClaim next) {
        claim = next;
        split.pass();
        tables.pass(next);
        flags.show(next.flags());
        documents.show(next.documents(), next.shelf());
        strip.show(next.documents(), next.shelf());
        viewer.show(next.viewer(), next.shelf());
        decision.show(next.decision());
    }

    boolean shows(OpenClaim one) {
        return claim == one;
    }

    private void open(PageId page) {
        claim.open(page);
    }

    /** Marks the document whose page is on screen. */
    void follow(PageId page) {
        documents.follow(page);
        strip.follow(page);
    }

    FlagsView flags() {
        return flags;
    }

    DocumentsView documents() {
        return documents;
    }

    DocumentsStrip strip() {
        return strip;
    }

    ViewerView viewer() {
        return viewer;
    }

    DecisionBar decision() {
        return decision;
    }

    /** Two pages side by side; made when they are first asked for. */
    SplitView split() {
        return split.get();
    }

    private SplitView makeSplit() {
        var made = new SplitView(compared(), commands.split(), desk.screen(), desk.wording());
        watch(made);
        return made;
    }

    private void passSplit(SplitView view) {
        view.begin(compared());
        watch(view);
    }

    private SplitView.Compared compared() {
        return new SplitView.Compared(
                claim.split(),
                claim.shelf(),
                claim.viewer().wordsProperty(),
                claim.viewer().filterProperty());
    }

    private void watch(SplitView view) {
        claim.memory().watch(view.canvas(Half.LEFT), claim);
        claim.memory().watch(view.canvas(Half.RIGHT), claim);
    }

    /** The tabs that are made only when they are opened. */
    LateViews tables() {
        return tables;
    }
}
