package countersign.ui.history;

import countersign.model.adjudication.SyncState;
import countersign.review.CaseState.Past;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Icons;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The claim's journal, newest first: who did what, when, and whether the platform has it. */
public final class HistoryView extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Wording wording;
    private final ZoneId zone;
    private final ListView<Past> list = new ListView<>();
    private CaseView view;

    /** @param zone in which times are told */
    public HistoryView(CaseView first, Wording wording, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
        view = first;
        getStyleClass().add("history");
        list.getStyleClass().add("edge-to-edge");
        list.accessibleTextProperty().bind(wording.of("review.tab.history"));
        list.setCellFactory(shown -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(list);
        wording.follow(this, list::refresh);
        show(first);
    }

    public void show(CaseView now) {
        view = now;
        var newest = new ArrayList<>(now.state().history());
        Collections.reverse(newest);
        list.getItems().setAll(newest);
    }

    private final class Cell extends ListCell<Past> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Past past, boolean empty) {
            super.updateItem(past, empty);
            getStyleClass().remove("history-row");
            setGraphic(null);
            setAccessibleText(null);
            if (empty || past == null) {
                return;
            }
            getStyleClass().add("history-row");
            var texts = wording.now();
            var key = "review.event." + past.type().id();
            var what = new Label(texts.of(
                    texts.has(key) ? key : "review.event.other",
                    past.flag().flatMap(view::flag).map(NumberedFlag::number).orElse("")));
            what.setWrapText(true);
            what.getStyleClass().add("strong");
            var who = new Label((past.by().name().isBlank()
                            ? texts.of("review.program")
                            : past.by().name()) + " · "
                    + past.by().at().atZone(zone).format(WHEN));
            who.getStyleClass().addAll("small", "muted");
            var said = new VBox(1, what, who);
            if (!past.text().isBlank()) {
                var text = new Label(past.text());
                text.setWrapText(true);
                said.getChildren().add(1, text);
            }
            said.setMinWidth(0);
            HBox.setHgrow(said, Priority.ALWAYS);
            var state = new Label(
                    texts.of("review.sync." + past.by().sync()), glyph(past.by().sync()));
            state.getStyleClass().addAll("small", "muted");
            state.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(10, said, state);
            row.setAlignment(Pos.TOP_LEFT);
            setGraphic(row);
            setAccessibleText(Stream.of(what.getText(), past.text(), who.getText(), state.getText())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(". ")));
        }

        private static Node glyph(SyncState state) {
            return switch (state) {
                case SYNCED, ACCEPTED -> new StatusGlyph(StatusGlyph.Shape.MET, 13);
                case TO_SEND -> Icons.of(Feather.UPLOAD_CLOUD, 13);
                case CONTESTED -> Icons.of(Feather.GIT_MERGE, 13);
                case REFUSED -> new StatusGlyph(StatusGlyph.Shape.NOT_MET, 13);
            };
        }
    }
}
