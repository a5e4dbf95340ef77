package countersign.ui.viewer;

import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Command;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageFilter;
import countersign.ui.kit.Wording;
import countersign.ui.kit.Zoom;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Zoom, fit, rotate, split, words. */
final class ViewerBar extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Button find;

    ViewerBar(PageCanvas canvas, ViewerCommands commands, Wording wording) {
        getStyleClass().add("viewer-bar");
        setMinWidth(0);
        var buttons = new Buttons(wording);
        find = buttons.full(commands.find(), Feather.SEARCH);
        find.setTooltip(new Tooltip());
        find.getTooltip()
                .textProperty()
                .bind(wording.of(texts -> texts.of(commands.find().text()) + "  Ctrl F"));
        var percent = new Label();
        percent.getStyleClass().add("zoom-percent");
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> CaseWords.percent(canvas.geometryProperty().get().factor()), canvas.geometryProperty()));
        getChildren()
                .setAll(
                        buttons.icon(commands.documents(), Feather.SIDEBAR),
                        separator(),
                        buttons.icon(commands.zoomOut(), Feather.ZOOM_OUT),
                        percent,
                        buttons.icon(commands.zoomIn(), Feather.ZOOM_IN),
                        toggle(words(commands.fitWidth(), wording), fits(canvas, Zoom.Fit.WIDTH)),
                        toggle(words(commands.fitPage(), wording), fits(canvas, Zoom.Fit.PAGE)),
                        separator(),
                        extra(buttons.icon(commands.rotate(), Feather.ROTATE_CW)),
                        extra(toggle(
                                buttons.icon(commands.seals(), Feather.DROPLET),
                                filtered(canvas, PageFilter::withoutSeals))),
                        extra(toggle(
                                buttons.icon(commands.contrast(), Feather.SUN),
                                filtered(canvas, PageFilter::contrast))),
                        extra(toggle(buttons.icon(commands.magnify(), Feather.APERTURE), canvas.magnifiedProperty())),
                        extra(buttons.icon(commands.type(), Feather.EDIT_2)),
                        separator(),
                        buttons.full(commands.split(), Feather.COLUMNS),
                        toggle(buttons.full(commands.words(), Feather.TYPE), canvas.wordsProperty()),
                        find);
    }

    /** What can be left to its key where there is no room. */
    private static Node extra(Node tool) {
        tool.getStyleClass().add("extra");
        return tool;
    }

    /** Less room between the tools. */
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
        getChildren().stream().filter(Separator.class::isInstance).forEach(line -> {
            line.setVisible(!narrow);
            line.setManaged(!narrow);
        });
        if (find.getGraphic() instanceof HBox row) {
            row.getChildren().stream().skip(1).forEach(key -> {
                key.setVisible(!narrow);
                key.setManaged(!narrow);
            });
        }
    }

    private static ObservableBooleanValue filtered(PageCanvas canvas, Predicate<PageFilter> part) {
        return Bindings.createBooleanBinding(
                () -> part.test(canvas.filterProperty().get()), canvas.filterProperty());
    }

    private static ObservableBooleanValue fits(PageCanvas canvas, Zoom.Fit fit) {
        return Bindings.createBooleanBinding(() -> canvas.zoomProperty().get().fit() == fit, canvas.zoomProperty());
    }

    private static Button words(Command command, Wording wording) {
        var button = new Buttons(wording).full(command, Feather.MAXIMIZE);
        if (button.getGraphic() instanceof HBox row) {
            row.getChildren().remove(0); // the words alone say it
        }
        return button;
    }

    private static Button toggle(Button button, ObservableBooleanValue on) {
        button.getStyleClass().add("toggle");
        button.setUserData(on); // a binding lives only as long as somebody holds it
        button.pseudoClassStateChanged(ON, on.get());
        on.addListener((o, before, now) -> button.pseudoClassStateChanged(ON, now));
        return button;
    }

    private static Region separator() {
        var line = new Separator(javafx.geometry.Orientation.VERTICAL);
        line.getStyleClass().add("bar-separator");
        return line;
    }
}
