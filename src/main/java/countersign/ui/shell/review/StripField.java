package countersign.ui.shell.review;

import countersign.ui.kit.Icons;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A name and under it what it is; only the illness gives way where there is little room. */
final class StripField extends VBox {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");

    private final Label value = new Label();
    private final Label more = new Label();

    /** @param name of the text {@code review.strip.<name>} */
    StripField(String name, Wording wording) {
        super(1);
        var label = new Label();
        label.textProperty().bind(wording.of("review.strip." + name));
        label.getStyleClass().addAll("small", "muted");
        value.getStyleClass().add(name.equals("member") ? "strong" : name.equals("due") ? "due" : "plain");
        more.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(5, value, more);
        line.setAlignment(Pos.CENTER_LEFT);
        boolean mayShrink = name.equals("illness");
        if (mayShrink) {
            value.setMinWidth(60);
            Tip.on(value, value::getText);
        } else {
            value.setMinWidth(Region.USE_PREF_SIZE);
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        setMinWidth(mayShrink ? 70 : Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("strip-field", "strip-" + name);
        if (name.equals("member")) {
            getStyleClass().add("first");
        }
        getChildren().setAll(label, line);
    }

    /** @param further what stands after the value; blank where nothing does */
    void say(String words, String further) {
        value.setText(words);
        more.setText("• " + further);
        more.setVisible(!further.isBlank());
        more.setManaged(!further.isBlank());
    }

    /** Whether the day that it names is over, or near. */
    void due(boolean late, boolean soon) {
        value.pseudoClassStateChanged(LATE, late);
        value.pseudoClassStateChanged(SOON, soon && !late);
        if (late != value.getGraphic() instanceof StatusGlyph || soon == (value.getGraphic() == null)) {
            value.setGraphic(glyph(late, soon));
        }
    }

    private static @org.jspecify.annotations.Nullable Node glyph(boolean late, boolean soon) {
        if (late) {
            return new StatusGlyph(StatusGlyph.Shape.CRITICAL, 12);
        }
        return soon ? Icons.of(Feather.CLOCK, 12) : null;
    }
}
