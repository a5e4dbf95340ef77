package countersign.ui.signoff;

import countersign.review.Proceedings.Part;
import countersign.review.Reviewer;
import countersign.text.Texts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.StatusGlyph;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who may not sign and why, and whether the person here may. */
final class FourEyes extends VBox {

    FourEyes(SignOffViewModel model, Reviewer here, Texts texts) {
        super(5);
        getStyleClass().addAll("step-card", "four-eyes");
        var title = new Label(texts.of("signoff.four-eyes"), Icons.of(Feather.USERS, 15));
        title.getStyleClass().add("strong");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var may = model.refusal().isEmpty();
        var said = new Label(texts.of(may ? "signoff.may" : "signoff.may-not"));
        said.setGraphic(new StatusGlyph(may ? StatusGlyph.Shape.MET : StatusGlyph.Shape.NOT_MET, 14));
        said.getStyleClass().addAll("strong", may ? "good" : "failure");
        said.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, title, gap, said);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        var parts = new LinkedHashMap<String, Part>();
        model.parts().stream()
                .filter(FourEyes::counts)
                .forEach(part -> parts.put(part.by().actor(), part));
        for (Map.Entry<String, Part> entry : parts.entrySet()) {
            var part = entry.getValue();
            boolean self = entry.getKey().equals(here.id());
            getChildren()
                    .add(row(
                            part.by().name(),
                            self ? texts.of("signoff.you", did(part, texts)) : did(part, texts),
                            texts.of("signoff.sign.not")));
        }
        if (!parts.containsKey(here.id())) {
            getChildren()
                    .add(row(
                            here.name(),
                            texts.of("signoff.you", texts.of("role." + here.role())),
                            texts.of(
                                    here.role() == countersign.model.adjudication.Role.SUPERVISOR
                                            ? "signoff.no-part"
                                            : "signoff.role")));
        }
    }

    private static boolean counts(Part part) {
        return part instanceof Part.Decided
                || part instanceof Part.Ruled ruled && ruled.outcome().isPresent()
                || part instanceof Part.Advised advised && advised.referred();
    }

    private static String did(Part part, Texts texts) {
        if (part instanceof Part.Decided decided) {
            return texts.of("signoff.did." + decided.decision());
        }
        return texts.of(part instanceof Part.Advised ? "signoff.did.advised" : "signoff.did.ruled");
    }

    private static HBox row(String name, String did, String may) {
        var initial = new Label(name.isEmpty() ? "–" : name.substring(0, name.offsetByCodePoints(0, 1)));
        initial.getStyleClass().add("initial");
        initial.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var who = new Label(name);
        who.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(did);
        what.getStyleClass().addAll("small", "muted");
        what.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var right = new Label(may);
        right.getStyleClass().addAll("small", "muted");
        right.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, initial, who, what, gap, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
