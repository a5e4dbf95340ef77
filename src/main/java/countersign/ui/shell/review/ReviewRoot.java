package countersign.ui.shell.review;

import countersign.ui.kit.CaseView;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Rehearsal;
import countersign.ui.split.SplitView;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the parts of the review stand, and how they make room for one another. */
final class ReviewRoot extends StackPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** The window's rail stands beside this screen. */
    private static final double RAIL = 48;

    private static final double ROOMY = 1440;
    private static final double COLLAPSING = 1320;
    /** Below this a page beside a tab could not be read. */
    private static final double CRAMPED = 800;

    private static final double HIGH = 720 - 70;

    /** Below this two pages that are compared leave no room for anything else of the claim. */
    private static final double LOW = 460;

    private final ClaimStrip strip;
    private final SideTabs tabs;
    private final ClaimActions actions;
    private final Desk desk;
    private final StackPane documents = new StackPane();
    private final StackPane viewer = new StackPane();
    private final Region seat = new Region();
    private final SplitPane panes = new Panes();
    private final StackPane narrow = new StackPane();
    private final HBox middle = new HBox(narrow, panes);
    private final StackPane body = new Body();
    private boolean poppedOut;
    private final StackPane decision = new StackPane();
    private @Nullable OpenClaim claim;
    private boolean laidOut;
    private boolean dividing;

    ReviewRoot(ClaimStrip strip, SideTabs tabs, PanelLayer panels, ClaimActions actions, Desk desk) {
        this.strip = strip;
        this.tabs = tabs;
        this.actions = actions;
        this.desk = desk;
        getStyleClass().add("review");
        SplitPane.setResizableWithParent(documents, false);
        SplitPane.setResizableWithParent(seat, false);
        documents.setMinWidth(160);
        viewer.setMinWidth(400);
        seat.setMinWidth(320);
        tabs.setManaged(false);
        body.getChildren().setAll(middle, tabs);
        panes.getItems().setAll(viewer, seat);
        panes.getStyleClass().add("review-panes");
        HBox.setHgrow(panes, Priority.ALWAYS);
        narrow.getStyleClass().add("strip-pane");
        narrow.setFocusTraversable(true);
        narrow.accessibleTextProperty().bind(desk.wording().of("review.documents"));
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(new VBox(strip, body, decision), panels);
        arrange();
        actions.documentsShown().addListener((o, before, now) -> arrange());
        actions.splitProperty().addListener((o, before, now) -> middle());
        tabs.shownProperty().addListener((o, before, now) -> turn());
        widthProperty().addListener((o, before, now) -> fit());
        heightProperty().addListener((o, before, now) -> {
            fit();
            middle();
        });
        desk.theme().sizeProperty().addListener((o, before, now) -> fit());
        sceneProperty().addListener((o, before, now) -> {
            if (now != null) {
                now.focusOwnerProperty().addListener((f, was, is) -> focused(is));
            }
        });
    }

    void fill(OpenClaim open) {
        claim = open;
        fill(documents, open.documentsView());
        fill(viewer, open.viewerView());
        fill(decision, open.decisionBar());
        tabs.fill(open);
        strip();
        middle();
        fit();
    }

    /** The same view may stand there already, with another claim in it. */
    private static void fill(StackPane place, Node view) {
        if (!place.getChildren().equals(List.of(view))) {
            place.getChildren().setAll(view);
        }
    }

    /** Only while it is seen, since it is as long as the list in whose place it stands. */
    private void strip() {
        var open = claim;
        if (open == null || actions.documentsShown().get()) {
            narrow.getChildren().clear();
        } else {
            fill(narrow, open.views().strip());
        }
    }

    void show(CaseView view) {
        strip.show(view);
    }

    /** Where F6 stops. */
    List<Node> panes(OpenClaim open) {
        return actions.splitProperty().get()
                ? List.of(
                        open.splitView().canvas(countersign.ui.split.SplitViewModel.Half.LEFT),
                        open.splitView().canvas(countersign.ui.split.SplitViewModel.Half.RIGHT))
                : !actions.pageShown().get()
                        ? List.of(tabs.head(), tabs.focus())
                        : List.of(open.viewerView().canvas(), documentsPane(open), open.flagsView());
    }

    /** Two pages need all the room there is. */
    private void middle() {
        var open = claim;
        if (open == null) {
            return;
        }
        boolean split = actions.splitProperty().get();
        boolean wide = !split && tabs.shownProperty().get().wide();
        boolean alone = split && getHeight() / desk.theme().scale().get() < LOW;
        for (Node beside : List.of(strip, decision)) {
            beside.setVisible(!alone && (beside.equals(strip) || !wide));
            beside.setManaged(beside.isVisible());
        }
        middle.setVisible(!split && actions.pageShown().get());
        middle.setManaged(!split && !wide);
        tabs.setVisible(!split);
        if (split) {
            open.splitView().setLow(alone);
            put(open.splitView());
        }
        body.getChildren().stream().filter(SplitView.class::isInstance).forEach(each -> each.setVisible(split));
        if (split) {
            open.splitView().show();
        }
        body.requestLayout();
        open.memory().lookAgain();
    }

    private void put(SplitView split) {
        if (!body.getChildren().contains(split)) {
            body.getChildren().add(split);
        }
    }

    /** Makes what compares two places, out of sight, so that whoever asks for it does not wait. */
    void prepareSplit() {
        var open = claim;
        if (open != null && getScene() != null && !actions.splitProperty().get()) {
            var split = open.splitView();
            if (!body.getChildren().contains(split)) {
                put(split);
                split.show();
                Rehearsal.of(split, body.getWidth(), body.getHeight(), () -> {
                    split.setManaged(true);
                    middle();
                });
            }
        }
    }

    /** Tabs lie over the place that is kept for them among the panes, or over all of these. */
    private void seat() {
        if (!actions.splitProperty().get() && !actions.pageShown().get()) {
            tabs.resizeRelocate(0, 0, body.getWidth(), body.getHeight());
        } else if (actions.crampedProperty().get()) {
            tabs.resizeRelocate(0, 0, body.getWidth(), tabs.headHeight());
        } else if (seat.getParent() != null) {
            var place = seat.getParent();
            var at = body.sceneToLocal(place.localToScene(place.getLayoutBounds()));
            tabs.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        }
    }

    /** Nothing in it is ever taken away: what is brought back is styled anew, which takes longest. */
    private final class Body extends StackPane {
        /** What is kept ready out of sight asks for no room. */
        @Override
        protected double computeMinWidth(double height) {
            return getManagedChildren().stream()
                    .filter(Node::isVisible)
                    .mapToDouble(child -> child.minWidth(-1))
                    .max()
                    .orElse(0);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            seat();
        }
    }

    private final class Panes extends SplitPane {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            seat();
            if (dividing) { // they share the room anew when they have taken one in
                dividing = false;
                desk.screen().execute(ReviewRoot.this::divide);
            }
        }
    }

    private void turn() {
        middle();
        fit();
        focused(getScene() == null ? null : getScene().getFocusOwner());
    }

    /** While there is room only for the strip, the list comes out for as long as it has the focus. */
    private Node documentsPane(OpenClaim open) {
        return actions.documentsShown().get() ? open.documentsView().list() : narrow;
    }

    private void arrange() {
        boolean whole = actions.documentsShown().get();
        narrow.setVisible(!whole);
        narrow.setManaged(!whole);
        strip();
        panes.getItems().remove(documents);
        if (whole) {
            panes.getItems().add(0, documents);
        }
        divide();
    }

    private void fit() {
        double scale = desk.theme().scale().get();
        double width = (getWidth() + RAIL) / scale;
        if (getWidth() <= 0) {
            return;
        }
        boolean tight = width < ROOMY;
        pseudoClassStateChanged(NARROW, tight);
        tabs.setNarrow(tight);
        cramp(width < CRAMPED);
        var open = claim;
        if (open != null) {
            open.flagsView().setNarrow(tight);
            open.viewerView().setNarrow(tight);
            open.tables().setNarrow(tight);
            open.decisionBar().setLow(getHeight() / scale < HIGH);
        }
        if (!laidOut) {
            laidOut = true;
            actions.documentsShown().set(width >= COLLAPSING);
            divide();
        }
    }

    /** The page becomes one of the tabs, whose heads stand over it, or comes beside them again. */
    private void cramp(boolean now) {
        if (now) {
            middle.setPadding(new Insets(tabs.headHeight(), 0, 0, 0));
        }
        if (now == actions.crampedProperty().get()) {
            return;
        }
        actions.crampedProperty().set(now);
        if (now) {
            panes.getItems().remove(seat);
        } else {
            middle.setPadding(Insets.EMPTY);
            panes.getItems().add(seat);
            dividing = true;
        }
        tabs.cramp(now);
        middle();
    }

    /** The widths of the side panes as designed; the person may move the dividers from there. */
    private void divide() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        double scale = desk.theme().scale().get();
        boolean tight = (width + RAIL) / scale < ROOMY;
        double right = (tight ? 376 : 412) * scale;
        double left = (tight ? 188 : 208) * scale;
        if (actions.crampedProperty().get()) {
            if (panes.getItems().size() == 2) {
                panes.setDividerPositions(left / width);
            }
            return;
        }
        if (panes.getItems().size() == 3) {
            panes.setDividerPositions(left / width, 1 - right / width);
        } else {
            panes.setDividerPositions(1 - right / width);
        }
    }

    private void popOut(@Nullable Node owner) {
        var open = claim;
        if (open == null) {
            return;
        }
        if (owner == narrow) {
            poppedOut = true;
            actions.documentsShown().set(true);
            open.documentsView().list().requestFocus();
        } else if (poppedOut && owner != null && owner != open.documentsView().list()) {
            poppedOut = false;
            actions.documentsShown().set(false);
        }
    }

    /** Arrows belong to lists and fields that have the focus, else to the page. */
    private void focused(@Nullable Node owner) {
        popOut(owner);
        boolean elsewhere =
                tabs.shownProperty().get().wide() && !actions.splitProperty().get();
        for (Node node = owner; node != null; node = node.getParent()) {
            elsewhere |= node instanceof ListView || node instanceof ScrollPane && owner != node;
        }
        actions.pageFocusedProperty().set(!elsewhere);
    }
}
