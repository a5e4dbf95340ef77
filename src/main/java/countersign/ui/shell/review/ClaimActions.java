package countersign.ui.shell.review;

import countersign.model.adjudication.Decision;
import countersign.ui.decision.DecisionPanel;
import countersign.ui.flags.JudgePanel;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Navigator;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.PageCanvas;
import countersign.ui.viewer.CorrectPanel;
import countersign.ui.viewer.TypePanel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Carries out what keys and buttons ask for, on the claim that is open. */
final class ClaimActions implements ReviewActions {

    private final Desk desk;
    private final ObjectProperty<@Nullable OpenClaim> claim;
    private final PanelLayer panels;
    private final ObjectProperty<Tab> tab;
    private final Printing printing;
    private final PageActions pages;
    private final WordActions words;
    private final FactActions facts;
    private final TimelineActions timeline;
    private final BooleanExpression pageShown;
    private final BooleanExpression flagsShown;
    private final BooleanProperty split = new SimpleBooleanProperty();
    private final BooleanProperty documents = new SimpleBooleanProperty(true);
    private final BooleanProperty pageFocused = new SimpleBooleanProperty(true);
    private final BooleanProperty mayJudge = new SimpleBooleanProperty();
    private final BooleanProperty mayDecide = new SimpleBooleanProperty();
    private final BooleanProperty cramped = new SimpleBooleanProperty();
    private final BooleanProperty decided = new SimpleBooleanProperty();
    private Optional<PagesWindow> second = Optional.empty();

    ClaimActions(Desk desk, ObjectProperty<@Nullable OpenClaim> claim, PanelLayer panels, ObjectProperty<Tab> tab) {
        this.desk = desk;
        this.claim = claim;
        this.panels = panels;
        this.tab = tab;
        pageShown = split.or(Bindings.createBooleanBinding(
                () -> cramped.get() ? tab.get() == Tab.PAGE : !tab.get().wide(), tab, cramped));
        flagsShown =
                split.or(Bindings.createBooleanBinding(() -> tab.get() == Tab.FLAGS || tab.get() == Tab.PAGE, tab));
        printing = new Printing(desk);
        pages = new PageActions(claim, split);
        words = new WordActions(desk, claim, panels, this);
        facts = new FactActions(claim, tab, words, this);
        timeline = new TimelineActions(claim, tab, words, this);
    }

    @Override
    public WordActions words() {
        return words;
    }

    @Override
    public PageActions pages() {
        return pages;
    }

    @Override
    public FactActions facts() {
        return facts;
    }

    @Override
    public TimelineActions timeline() {
        return timeline;
    }

    @Override
    public BooleanExpression pageShown() {
        return pageShown;
    }

    @Override
    public BooleanExpression flagsShown() {
        return flagsShown;
    }

    /** Looks again at what this person may do to the claim. */
    void refresh() {
        var open = claim.get();
        mayJudge.set(open != null && open.flags().mayJudge());
        mayDecide.set(open != null && open.decision().mayDecide());
        decided.set(open != null && !open.decision().mayDecide());
    }

    /** Whether something is open that a page that turns would disturb. */
    boolean isBusy() {
        return split.get() || panels.openProperty().get();
    }

    /** Whether there is no room for the page beside the tabs, so that it is one of them. */
    BooleanProperty crampedProperty() {
        return cramped;
    }

    @Override
    public BooleanExpression cramped() {
        return cramped;
    }

    /** Brings the page in sight. */
    void toPage() {
        tab.set(cramped.get() ? Tab.PAGE : Tab.FLAGS);
    }

    BooleanProperty documentsShown() {
        return documents;
    }

    BooleanProperty pageFocusedProperty() {
        return pageFocused;
    }

    BooleanProperty splitProperty() {
        return split;
    }

    @Override
    public BooleanExpression panelOpen() {
        return BooleanExpression.booleanExpression(panels.openProperty());
    }

    @Override
    public BooleanExpression splitOn() {
        return split;
    }

    @Override
    public BooleanExpression pageFocused() {
        return pageFocused;
    }

    @Override
    public BooleanExpression mayJudge() {
        return mayJudge;
    }

    @Override
    public BooleanExpression mayDecide() {
        return mayDecide;
    }

    @Override
    public BooleanExpression decided() {
        return decided;
    }

    @Override
    public BooleanExpression hasNext() {
        return place(Navigator.QueuePlace::hasNext);
    }

    @Override
    public BooleanExpression hasPrevious() {
        return place(Navigator.QueuePlace::hasPrevious);
    }

    private BooleanExpression place(java.util.function.Predicate<Navigator.QueuePlace> test) {
        var place = desk.navigator().placeProperty();
        return Bindings.createBooleanBinding(() -> test.test(place.get()), place);
    }

    @Override
    public void nextFlag() {
        with(open -> open.flags().next());
    }

    @Override
    public void previousFlag() {
        with(open -> open.flags().previous());
    }

    @Override
    public void nextPlaceOfFlag() {
        with(open -> {
            if (cramped.get() && tab.get() == Tab.FLAGS) {
                toPage(); // the place that is looked at, before the next one
            } else {
                open.flags().nextPlace();
            }
        });
    }

    @Override
    public void confirm() {
        with(open -> open.flags().confirm());
    }

    @Override
    public void dismiss() {
        judge((open, flag) -> JudgePanel.dismiss(
                flag,
                open.words(desk),
                (reason, text) -> {
                    closePanel();
                    open.drafts().forget(JudgePanel.draft(flag.id()));
                    open.flags().dismiss(reason, text);
                },
                this::closePanel,
                open.drafts()));
    }

    @Override
    public void ask() {
        judge((open, flag) -> JudgePanel.ask(
                flag,
                open.words(desk),
                (to, text) -> {
                    closePanel();
                    open.drafts().forget(JudgePanel.draft(flag.id()));
                    open.flags().ask(to, text);
                },
                this::closePanel,
                open.drafts()));
    }

    private void judge(BiFunction<OpenClaim, NumberedFlag, JudgePanel> panel) {
        with(open -> open.flags().selected().ifPresent(flag -> {
            boolean overPage = tab.get() == Tab.PAGE;
            tab.set(overPage ? Tab.PAGE : Tab.FLAGS);
            Node anchor = split.get()
                    ? open.splitView().flagBar()
                    : overPage
                            ? panels.corner()
                            : open.flagsView().selectedCard().orElse(open.flagsView());
            var made = panel.apply(open, flag);
            panels.show(made, anchor, made.first());
        }));
    }

    @Override
    public void undo() {
        with(open -> open.flags().undo());
    }

    @Override
    public void redo() {
        with(open -> open.flags().redo());
    }

    @Override
    public void decide(Decision decision) {
        with(open -> {
            open.decision().choose(decision);
            open.decision().about(open.flags().selectedProperty().get().stream().toList());
            var panel = new DecisionPanel(
                    open.decision(),
                    decision,
                    open.words(desk),
                    flag -> {
                        open.decision().leave();
                        tab.set(Tab.FLAGS);
                        open.flags().select(flag);
                    },
                    open.drafts());
            open.decision().chosenProperty().addListener((o, before, now) -> {
                if (now.isEmpty() && panels.panel().filter(panel::equals).isPresent()) {
                    closePanel();
                }
            });
            panels.show(panel, beside(open, decision), panel.first());
        });
    }

    /** Beside its button, or where that would be while a tab has taken the bar's place. */
    private Node beside(OpenClaim open, Decision decision) {
        return pageShown.get() ? open.decisionBar().button(decision) : panels.corner();
    }

    @Override
    public void sign() {
        Optional<Region> panel = panels.panel();
        if (panel.orElse(null) instanceof DecisionPanel form) {
            form.record();
        } else if (panel.orElse(null) instanceof JudgePanel form) {
            form.finish();
        } else if (panel.orElse(null) instanceof CorrectPanel form) {
            form.finishAndAccept();
        } else if (panel.orElse(null) instanceof PrintPanel form) {
            form.finish();
        } else if (panel.orElse(null) instanceof TypePanel form) {
            form.finish();
        }
    }

    /** Closes the open panel; false if there was none. */
    boolean closePanel() {
        if (!panels.openProperty().get()) {
            return false;
        }
        panels.close();
        with(open -> {
            open.decision().leave();
            focus(open);
        });
        return true;
    }

    /** Gives the keys back to what is looked at. */
    void focus(OpenClaim open) {
        switch (split.get() ? Tab.FLAGS : tab.get()) {
            case FACTS -> open.tables().facts().first().requestFocus();
            case TIMELINE -> open.tables().timeline().first().requestFocus();
            default -> canvas(open).requestFocus();
        }
    }

    @Override
    public void nextClaim() {
        desk.navigator().nextClaim();
    }

    @Override
    public void previousClaim() {
        desk.navigator().previousClaim();
    }

    @Override
    public void print() {
        with(open -> {
            var panel = new PrintPanel(
                    open.words(desk),
                    pages -> {
                        closePanel();
                        printing.print(open, pages, panels.getScene().getWindow());
                    },
                    this::closePanel);
            panels.show(panel, panels.corner(), panel.first());
        });
    }

    @Override
    public void toggleSecondWindow() {
        var open = claim.get();
        if (second.filter(PagesWindow::isShowing).isPresent()) {
            second.ifPresent(PagesWindow::close);
            second = Optional.empty();
        } else if (open != null && panels.getScene().getWindow() instanceof Stage first) {
            var window = new PagesWindow(desk, open, first, panels.openProperty());
            second = Optional.of(window);
            window.show();
        }
    }

    /** A claim came on screen: the second window shows it too. */
    void follow(OpenClaim open) {
        second.filter(PagesWindow::isShowing).ifPresent(window -> window.show(open));
    }

    @Override
    public void toggleDocuments() {
        documents.set(!documents.get());
    }

    @Override
    public void toggleSplit() {
        with(open -> {
            split.set(!split.get());
            canvas(open).requestFocus();
        });
    }

    @Override
    public Map<Tab, Runnable> tabs() {
        var tabs = new LinkedHashMap<Tab, Runnable>();
        for (Tab each : Tab.values()) {
            tabs.put(each, () -> {
                split.set(false);
                tab.set(each);
                with(this::focus);
            });
        }
        return tabs;
    }

    /** The page on which keys act. */
    PageCanvas canvas(OpenClaim open) {
        return pages.canvas(open);
    }

    private void with(Consumer<OpenClaim> action) {
        var open = claim.get();
        if (open != null) {
            action.accept(open);
        }
    }
}
