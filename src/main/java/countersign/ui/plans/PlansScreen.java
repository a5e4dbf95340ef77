package countersign.ui.plans;

import countersign.model.plan.Plan;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.FoldingPanes;
import countersign.ui.kit.FoldingPanes.Pane;
import countersign.ui.kit.Screen;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Plans and illnesses, to be read: what a version says, and what the version before said otherwise. */
public final class PlansScreen implements Screen {

    private final Desk desk;
    private final Supplier<List<Plan>> source;
    private final PlansViewModel model;
    private final VersionList versions;
    private final IllnessList illnesses;
    private final IllnessPane illness = new IllnessPane();
    private final ScrollPane middle = new ScrollPane(illness);
    private final DifferencesPane differences;
    private final FoldingPanes root;
    private final StringBinding title;
    private final List<Command> commands;
    private boolean asked;

    /** @param plans reads them; called in the background, since that takes a moment */
    public PlansScreen(Desk desk, Supplier<List<Plan>> plans) {
        this.desk = desk;
        this.source = plans;
        model = new PlansViewModel(desk.clock());
        var wording = desk.wording();
        versions = new VersionList(model, wording);
        illnesses = new IllnessList(model, wording);
        title = wording.of("command.place.plans");
        var next = Command.of("plans.next", () -> step(1), "J");
        var previous = Command.of("plans.previous", () -> step(-1), "K");
        differences = new DifferencesPane(model, wording, next, previous);
        commands = List.of(Command.of("plans.search", this::search, "/"), next, previous);
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.getStyleClass().addAll("edge-to-edge", "illness-scroll");
        middle.accessibleTextProperty().bind(wording.of("plans.illness"));
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new FoldingPanes(desk.theme().scale(), wording);
        root.getStyleClass().add("plans");
        var said = new VBox(middle, line());
        said.getStyleClass().add("illness-said");
        root.show(
                List.of(
                        new Pane("plans.plans", left(), () -> versions, 220, width -> 0.165 * width),
                        new Pane("plans.illnesses", illnesses, illnesses::list, 270, width -> 0.21 * width),
                        new Pane("plans.one", said, () -> middle, 300, width -> 0),
                        new Pane("plans.differences", differences, differences::scroll, 290, width -> 0.305 * width)),
                illnesses);
        model.illnessProperty().addListener((property, was, is) -> show());
        model.versionProperty().addListener((property, was, is) -> show());
        model.otherProperty().addListener((property, was, is) -> show());
        wording.follow(root, this::show);
    }

    private VBox left() {
        var name = new Label();
        name.getStyleClass().add("pane-title");
        name.textProperty().bind(desk.wording().of("plans.plans"));
        var head = new HBox(name);
        head.getStyleClass().add("pane-head");
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var note = new Label();
        note.getStyleClass().addAll("small", "text-muted", "plans-note");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        note.textProperty().bind(desk.wording().of("plans.note"));
        VBox.setVgrow(versions, Priority.ALWAYS);
        var all = new VBox(head, versions, note);
        all.getStyleClass().add("plan-list");
        return all;
    }

    private Node line() {
        var name = new Label();
        name.getStyleClass().addAll("text-bold", "text-muted");
        name.textProperty().bind(desk.wording().of("plans.over-time"));
        var box = new VBox(8, name, new VersionsLine(model, desk.wording()));
        box.getStyleClass().add("versions-box");
        return box;
    }

    private void show() {
        var texts = desk.wording().now();
        model.versionProperty()
                .get()
                .ifPresent(version ->
                        model.illnessProperty().get().ifPresent(each -> illness.show(version, each, changed(), texts)));
    }

    /** The clauses that the other version says otherwise. */
    private Set<String> changed() {
        var clauses = new Clauses(desk.wording().now());
        return model.versionProperty()
                .get()
                .flatMap(now -> model.otherProperty()
                        .get()
                        .flatMap(old -> model.illnessProperty().get().map(each -> {
                            var before = clauses.of(old, each).stream().collect(Collectors.toSet());
                            return clauses.of(now, each).stream()
                                    .filter(clause -> before.stream()
                                            .noneMatch(other -> other.isSameAs(clause)
                                                    && other.words().equals(clause.words())))
                                    .map(clause -> clause.section() + "." + clause.id())
                                    .collect(Collectors.toSet());
                        })))
                .orElse(Set.of());
    }

    private void step(int by) {
        root.reveal(differences);
        differences.step(by);
    }

    private void search() {
        root.reveal(illnesses);
        illnesses.search().requestFocus();
        illnesses.search().selectAll();
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Node> panes() {
        return root.stops();
    }

    @Override
    public void shown() {
        root.applyCss();
        root.layout(); // its panes are in the scene from here on
        illnesses.list().requestFocus();
        if (!asked) {
            asked = true;
            CompletableFuture.supplyAsync(source, desk.background()).thenAcceptAsync(model::show, desk.screen());
        }
    }

    @Override
    public boolean escape() {
        if (illnesses.search().isFocused() || !illnesses.search().getText().isEmpty()) {
            illnesses.search().clear();
            illnesses.list().requestFocus();
            return true;
        }
        return false;
    }
}
