package countersign.ui.viewer;

import countersign.model.page.PageId;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.MarkBadge;
import countersign.ui.kit.Wording;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Whose marks lie on the page, their numbers, and whether they are shown. */
final class MarksOnPage extends HBox {

    private final Wording wording;
    private final Label whose = new Label();
    private final Button hide;
    private List<Object> told = List.of();

    /** @param hiding hides the marks or shows them again */
    MarksOnPage(Command hiding, Wording wording) {
        super(5);
        this.wording = wording;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        whose.getStyleClass().add("muted");
        hide = new Buttons(wording).icon(hiding, Feather.EYE);
    }

    /** Says nothing where there are none. */
    void show(ViewerViewModel model, PageId page) {
        var advised = model.opinionProperty().get();
        boolean seen = model.opinionSeenProperty().get();
        var here = advised.stream()
                .flatMap(each -> each.opinion().marks().stream())
                .filter(mark -> mark.page().equals(page))
                .toList();
        setVisible(!here.isEmpty());
        setManaged(!here.isEmpty());
        List<Object> now = List.of(wording.now(), here, seen, Optional.of(model));
        if (now.equals(told)) {
            return;
        }
        told = now;
        whose.setText(wording.now()
                .of("review.page.marks", advised.map(each -> each.by().name()).orElse("")));
        hide.setGraphic(Icons.of(seen ? Feather.EYE : Feather.EYE_OFF, 17));
        getChildren().setAll(whose);
        here.forEach(mark -> getChildren().add(new MarkBadge(mark.number(), wording.now(), () -> model.look(mark))));
        getChildren().add(hide);
    }
}
