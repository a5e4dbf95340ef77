package countersign.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** Stands where a page would be, and says in words why there is none. */
public final class PageNotice extends VBox {

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Label title = new Label();
    private final StackPane sign = new StackPane();
    private final Label detail = new Label();
    private final HBox offers = new HBox(8);

    public PageNotice() {
        super(10);
        getStyleClass().add("page-notice");
        setAlignment(Pos.CENTER);
        sign.getStyleClass().add("page-sign");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setTextAlignment(TextAlignment.CENTER);
        detail.getStyleClass().add("muted");
        detail.setWrapText(true);
        detail.setTextAlignment(TextAlignment.CENTER);
        detail.setMaxWidth(420);
        detail.setAlignment(Pos.CENTER);
        offers.setAlignment(Pos.CENTER);
        getChildren().setAll(sign, title, detail, offers);
        hide();
    }

    /** What can be done about it, under the words; none where nothing can. */
    public void offer(Node... buttons) {
        offers.getChildren().setAll(buttons);
    }

    public void show(String what, String why) {
        show(what, why, true);
    }

    /** @param mend whether what was offered would help */
    public void show(String what, String why, boolean mend) {
        say(what, why, mend, false);
    }

    /** There will be a page; nothing is wrong. */
    public void await(String what, String why) {
        say(what, why, false, true);
    }

    private void say(String what, String why, boolean mend, boolean waiting) {
        sign.getChildren().setAll(Icons.of(waiting ? Feather.LOADER : Feather.FILE_MINUS, 30));
        pseudoClassStateChanged(WAITING, waiting);
        offers.setVisible(mend);
        offers.setManaged(mend);
        title.setText(what);
        detail.setText(why);
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
    }
}
