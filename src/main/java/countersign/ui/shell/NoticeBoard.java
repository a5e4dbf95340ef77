package countersign.ui.shell;

import atlantafx.base.theme.Styles;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Notices;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The last three notices, at the bottom right over the screen. */
final class NoticeBoard extends VBox implements Notices {

    private static final int MOST = 3;
    private static final Duration SHOWN = Duration.seconds(8);

    private final Wording wording;

    NoticeBoard(Wording wording) {
        super(8);
        this.wording = wording;
        getStyleClass().add("notice-board");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    public void show(Notice notice) {
        put(notice);
    }

    /** Shows it, and gives what takes it away. */
    Runnable put(Notice notice) {
        var card = card(notice);
        getChildren().add(card);
        while (getChildren().size() > MOST) {
            getChildren().remove(0);
        }
        if (notice.kind() != Kind.ERROR) {
            var wait = new PauseTransition(SHOWN);
            wait.setOnFinished(event -> getChildren().remove(card));
            wait.play();
        }
        return () -> getChildren().remove(card);
    }

    private Node card(Notice notice) {
        var title = new Label(notice.title());
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setWrapText(true);
        var detail = new Label(notice.detail());
        detail.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        detail.setWrapText(true);
        var words = new VBox(2, title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(10, glyph(notice.kind()), words);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        card.getChildren().add(close(card));
        card.setAccessibleText(notice.title() + ". " + notice.detail());
        return card;
    }

    private Button close(Node card) {
        var close = new Button(null, Icons.of(Feather.X, 14));
        close.getStyleClass().addAll("flat", "icon-button");
        close.setOnAction(event -> getChildren().remove(card));
        close.accessibleTextProperty().bind(wording.of("window.close"));
        return close;
    }

    private static Node glyph(Kind kind) {
        return switch (kind) {
            case RECORDED -> Icons.of(Feather.UPLOAD_CLOUD, 17);
            case ACCEPTED -> new StatusGlyph(StatusGlyph.Shape.MET);
            case CONTESTED -> Icons.of(Feather.GIT_MERGE, 17);
            case ERROR -> new StatusGlyph(StatusGlyph.Shape.CRITICAL);
        };
    }
}
