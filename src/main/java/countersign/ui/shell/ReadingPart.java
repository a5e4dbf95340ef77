package countersign.ui.shell;

import countersign.text.Texts;
import countersign.ui.intake.ReadingStatus;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The part of the status bar that tells how far reading has got, and stops it or lets it go on. */
final class ReadingPart extends HBox {

    private final ProgressBar bar = new ProgressBar(0);

    ReadingPart(ObservableValue<ReadingStatus> status, Command stop, Command goOn, Wording wording) {
        super(8);
        getStyleClass().add("part");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label();
        name.textProperty().bind(wording.of("window.reading"));
        name.setGraphic(Icons.of(Feather.CPU, 13));
        name.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("thin");
        bar.setFocusTraversable(false);
        bar.managedProperty().bind(bar.visibleProperty());
        var words = new Label();
        words.setMinWidth(USE_PREF_SIZE);
        words.textProperty().bind(wording.of(texts -> words(status.getValue(), texts), status));
        getChildren()
                .addAll(name, bar, words, button(stop, Feather.PAUSE, wording), button(goOn, Feather.PLAY, wording));
        status.addListener((property, was, is) -> show(is));
        show(status.getValue());
    }

    private void show(ReadingStatus status) {
        bar.setVisible(status.claims() > 0);
        bar.setProgress(status.share());
    }

    private static Button button(Command command, Feather icon, Wording wording) {
        var button = new Button(null, Icons.of(icon, 12));
        button.getStyleClass().addAll("flat", "icon-button", "tiny");
        button.setOnAction(event -> command.run());
        button.visibleProperty().bind(command.enabled());
        button.managedProperty().bind(command.enabled());
        button.accessibleTextProperty().bind(wording.of(command.text()));
        var tip = new Tooltip();
        tip.textProperty().bind(wording.of(command.text()));
        button.setTooltip(tip);
        return button;
    }

    private static String words(ReadingStatus status, Texts texts) {
        if (status.claims() == 0) {
            return texts.of("window.reading.idle");
        }
        return status.stopped()
                ? texts.of("window.reading.stopped", status.done(), status.known())
                : texts.of("window.reading.progress", status.done(), status.known(), status.claims());
    }
}
