package countersign.ui.split;

import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Following;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageFilter;
import countersign.ui.kit.Wording;
import countersign.ui.split.SplitView.Compared;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The tools over two compared pages. */
final class SplitBar extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Button evidence;
    private final Button together;
    private final Button words;

    SplitBar(SplitCommands commands, Wording wording, PageCanvas canvas) {
        getStyleClass().add("viewer-bar");
        var make = new Buttons(wording);
        var percent = new Label();
        percent.getStyleClass().add("zoom-percent");
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> CaseWords.percent(canvas.geometryProperty().get().factor()), canvas.geometryProperty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var other = new Label();
        other.textProperty().bind(wording.of("review.split.other"));
        other.getStyleClass().add("muted");
        other.setMinWidth(Region.USE_PREF_SIZE);
        evidence = toggle(make.full(commands.evidence(), Feather.CROSSHAIR));
        together = toggle(make.full(commands.together(), Feather.LINK_2));
        words = toggle(make.full(commands.words(), Feather.TYPE));
        getChildren()
                .setAll(
                        toggle(make.full(commands.split(), Feather.COLUMNS), new SimpleBooleanProperty(true)),
                        evidence,
                        together,
                        make.full(commands.swap(), Feather.REPEAT),
                        separator(),
                        make.icon(commands.zoomOut(), Feather.ZOOM_OUT),
                        percent,
                        make.icon(commands.zoomIn(), Feather.ZOOM_IN),
                        extra(make.icon(commands.rotate(), Feather.ROTATE_CW)),
                        extra(toggle(
                                make.icon(commands.seals(), Feather.DROPLET),
                                filtered(canvas, PageFilter::withoutSeals))),
                        extra(toggle(
                                make.icon(commands.contrast(), Feather.SUN), filtered(canvas, PageFilter::contrast))),
                        extra(make.icon(commands.magnify(), Feather.APERTURE)),
                        words,
                        gap,
                        extra(other),
                        KeyCap.named("nextPane"));
    }

    /** Its switches are those of that claim. */
    void follow(Compared shown, Following following) {
        follow(evidence, shown.model().evidenceInViewProperty(), following);
        follow(together, shown.model().togetherProperty(), following);
        follow(words, shown.words(), following);
    }

    private static void follow(Button button, BooleanProperty on, Following following) {
        button.pseudoClassStateChanged(ON, on.get());
        following.on(on, () -> button.pseudoClassStateChanged(ON, on.get()));
    }

    private static ObservableBooleanValue filtered(PageCanvas canvas, Predicate<PageFilter> part) {
        return Bindings.createBooleanBinding(
                () -> part.test(canvas.filterProperty().get()), canvas.filterProperty());
    }

    private static Button toggle(Button button) {
        button.getStyleClass().add("toggle");
        return button;
    }

    private static Button toggle(Button button, ObservableBooleanValue on) {
        toggle(button);
        button.setUserData(on); // a binding lives only as long as somebody holds it
        button.pseudoClassStateChanged(ON, on.get());
        on.addListener((o, before, now) -> button.pseudoClassStateChanged(ON, now));
        return button;
    }

    /** Gives way where there is no room; its key works all the same. */
    private static Node extra(Node tool) {
        tool.getStyleClass().add("extra");
        return tool;
    }

    private static Separator separator() {
        var line = new Separator(Orientation.VERTICAL);
        line.getStyleClass().add("bar-separator");
        return line;
    }
}
