package countersign.ui.shell;

import countersign.text.Texts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** The part of the status bar that tells how the window stands with the platform. */
final class SyncPart extends Label {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ZoneId zone;

    SyncPart(ObservableValue<SyncStatus> status, ZoneId zone, Wording wording) {
        this.zone = zone;
        getStyleClass().add("part");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(wording.of(texts -> words(status.getValue(), texts), status));
        status.addListener((property, was, is) -> show(is));
        show(status.getValue());
    }

    private void show(SyncStatus status) {
        setGraphic(
                switch (status.link()) {
                    case NONE -> Icons.of(Feather.HARD_DRIVE, 13);
                    case ONLINE -> new StatusGlyph(StatusGlyph.Shape.MET, 14);
                    case OFFLINE -> Icons.of(Feather.CLOUD_OFF, 13);
                });
    }

    private String words(SyncStatus status, Texts texts) {
        var at = status.at().map(this::time).orElse("");
        return switch (status.link()) {
            case NONE -> texts.of("window.sync.none", status.toSend());
            case ONLINE ->
                at.isEmpty()
                        ? texts.of("window.sync.waiting", status.toSend())
                        : texts.of("window.sync.online", at, status.toSend());
            case OFFLINE ->
                at.isEmpty()
                        ? texts.of("window.sync.waiting", status.toSend())
                        : texts.of("window.sync.offline", at, status.toSend());
        };
    }

    private String time(Instant at) {
        return at.atZone(zone).format(TIME);
    }
}
