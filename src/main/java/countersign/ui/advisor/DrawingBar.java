package countersign.ui.advisor;

import countersign.model.opinion.Annotation.Shape;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Tools that draw, zoom, and the eye that hides what was drawn. */
final class DrawingBar extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private static final double KEY_GAP = 8;

    private final List<Node> keys = new ArrayList<>();
    private final List<Node> names = new ArrayList<>();
    private final Buttons buttons;
    private final Wording wording;

    DrawingBar(MarksViewModel marks, PageCanvas canvas, AdvisorCommands commands, Wording wording) {
        this.wording = wording;
        buttons = new Buttons(wording);
        getStyleClass().addAll("viewer-bar", "drawing-bar");
        setMinWidth(0);
        var pick = buttons.icon(commands.select(), Feather.MOUSE_POINTER);
        getChildren().add(toggle(pick, tool(marks, Optional.empty())));
        for (Shape shape : Shape.values()) {
            var button = buttons.full(commands.of(shape), icon(shape));
            if (button.getGraphic() instanceof HBox row) {
                names.add(row.getChildren().get(1));
                keys.addAll(row.getChildren().subList(2, row.getChildren().size()));
            }
            Tip.on(button, () -> wording.now().of(commands.of(shape).text()) + "  " + button.getAccessibleHelp());
            getChildren().add(toggle(button, tool(marks, Optional.of(shape))));
        }
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var percent = new Label();
        percent.getStyleClass().add("zoom-percent");
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> CaseWords.percent(canvas.geometryProperty().get().factor()), canvas.geometryProperty()));
        var eye = buttons.icon(commands.hide(), Feather.EYE);
        marks.seenProperty()
                .addListener((o, before, now) -> eye.setGraphic(Icons.of(now ? Feather.EYE : Feather.EYE_OFF, 17)));
        getChildren()
                .addAll(
                        room,
                        buttons.icon(commands.zoomOut(), Feather.ZOOM_OUT),
                        percent,
                        buttons.icon(commands.zoomIn(), Feather.ZOOM_IN),
                        eye,
                        more(commands));
    }

    /** Where there is too little room the keys of the tools leave, then their names; their tips tell both. */
    @Override
    protected void layoutChildren() {
        double named = snappedLeftInset()
                + snappedRightInset()
                + getSpacing() * (getChildren().size() - 1)
                + away(names);
        for (Node tool : getChildren()) {
            named += tool.prefWidth(-1);
        }
        named -= keys.stream()
                .filter(Node::isManaged)
                .mapToDouble(key -> key.prefWidth(-1) + KEY_GAP)
                .sum();
        double whole = named
                + keys.stream().mapToDouble(key -> key.prefWidth(-1) + KEY_GAP).sum();
        show(names, named <= getWidth());
        show(keys, whole <= getWidth());
        super.layoutChildren();
    }

    /** What those need that are not shown now. */
    private static double away(List<Node> parts) {
        return parts.stream()
                .filter(part -> !part.isManaged())
                .mapToDouble(part -> part.prefWidth(-1) + KEY_GAP)
                .sum();
    }

    private static void show(List<Node> parts, boolean now) {
        parts.forEach(part -> {
            part.setVisible(now);
            part.setManaged(now);
        });
    }

    /** Less used: to other programs and back. */
    private MenuButton more(AdvisorCommands commands) {
        var menu = new MenuButton();
        menu.setGraphic(Icons.of(Feather.DOWNLOAD, 17));
        menu.getStyleClass().addAll("flat", "icon-button", "columns-menu");
        menu.accessibleTextProperty().bind(wording.of("opinion.exchange"));
        var tip = new Tooltip();
        tip.textProperty().bind(wording.of("opinion.exchange"));
        menu.setTooltip(tip);
        for (Command command : new Command[] {commands.exportMarks(), commands.exportPdf(), commands.importXfdf()}) {
            var item = new MenuItem();
            item.textProperty().bind(wording.of(command.text()));
            item.setOnAction(event -> command.run());
            menu.getItems().add(item);
        }
        return menu;
    }

    private static ObservableBooleanValue tool(MarksViewModel marks, Optional<Shape> shape) {
        return Bindings.createBooleanBinding(() -> marks.toolProperty().get().equals(shape), marks.toolProperty());
    }

    static Feather icon(Shape shape) {
        return switch (shape) {
            case HIGHLIGHT -> Feather.EDIT_3;
            case BOX -> Feather.SQUARE;
            case ARROW -> Feather.ARROW_UP_RIGHT;
            case NOTE -> Feather.MESSAGE_SQUARE;
        };
    }

    private static Button toggle(Button button, ObservableBooleanValue on) {
        button.getStyleClass().add("toggle");
        button.setUserData(on); // a binding lives only as long as somebody holds it
        button.pseudoClassStateChanged(ON, on.get());
        on.addListener((o, before, now) -> button.pseudoClassStateChanged(ON, now));
        return button;
    }
}
