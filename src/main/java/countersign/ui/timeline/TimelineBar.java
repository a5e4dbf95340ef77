package countersign.ui.timeline;

import countersign.ui.kit.Buttons;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Wording;
import countersign.ui.timeline.Scale.Mode;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Over the time line: how much it tells of, on what scale, and what its marks mean. */
final class TimelineBar extends HBox {

    private final TimelineViewModel model;
    private final Wording wording;
    private final Label counts = new Label();
    private final Label number = new Label();
    private final HBox legend = new HBox(14);

    TimelineBar(TimelineViewModel model, TimelineCommands commands, Wording wording) {
        super(8);
        this.model = model;
        this.wording = wording;
        getStyleClass().addAll("filter-bar", "timeline-bar-top");
        setAlignment(Pos.CENTER_LEFT);
        var title = new Label();
        title.textProperty().bind(wording.of("review.timeline.title"));
        title.getStyleClass().addAll("strong", "pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("muted");
        counts.setMinWidth(0);
        var modes = new HBox();
        modes.getStyleClass().add("segments");
        for (Mode mode : Mode.values()) {
            modes.getChildren().add(mode(mode));
        }
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var make = new Buttons(wording);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setMinWidth(0);
        legend.getChildren()
                .setAll(
                        sign("day", 12, "review.timeline.legend.day"),
                        sign("span", 20, "review.timeline.legend.span"),
                        sign("line", 20, "review.timeline.legend.line"));
        getChildren()
                .setAll(
                        title,
                        counts,
                        new Separator(Orientation.VERTICAL),
                        modes,
                        make.icon(commands.zoomOut(), Feather.ZOOM_OUT),
                        make.icon(commands.zoomIn(), Feather.ZOOM_IN),
                        contradictions(),
                        room,
                        legend);
        count();
    }

    void setNarrow(boolean narrow) {
        legend.setVisible(!narrow);
        legend.setManaged(!narrow);
    }

    void count() {
        var story = model.storyProperty().get();
        counts.setText(
                wording.now().of("review.timeline.count", story.happenings().size(), story.documents()));
        number.setText(String.valueOf(model.contradictions()));
    }

    private ToggleButton mode(Mode mode) {
        var button = new ToggleButton();
        button.getStyleClass().add("segment");
        button.textProperty().bind(wording.of("review.timeline.mode." + mode.name()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(model.modeProperty().get() == mode);
        button.setOnAction(event -> {
            model.modeProperty().set(mode);
            button.setSelected(true);
        });
        model.modeProperty().addListener((o, before, now) -> button.setSelected(now == mode));
        return button;
    }

    private ToggleButton contradictions() {
        var words = new Label();
        words.textProperty().bind(wording.of("review.timeline.only"));
        words.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var inside = new HBox(6, Icons.of(Feather.ALERT_TRIANGLE, 14), words, number);
        inside.setAlignment(Pos.CENTER);
        var chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        chip.setGraphic(inside);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.accessibleTextProperty().bind(words.textProperty().concat(" ").concat(number.textProperty()));
        chip.selectedProperty().bindBidirectional(model.onlyContradictionsProperty());
        return chip;
    }

    private Node sign(String look, double wide, String text) {
        var sign = new Region();
        if (look.equals("line")) {
            sign.getStyleClass().add("line-sign");
            sign.setMaxHeight(2);
            sign.setMinHeight(2);
        } else {
            sign.getStyleClass().addAll("mark", look);
            sign.setMinHeight(12);
            sign.setMaxHeight(12);
        }
        sign.setMinWidth(wide);
        sign.setMaxWidth(wide);
        var words = new Label();
        words.textProperty().bind(wording.of(text));
        words.getStyleClass().addAll("small", "muted");
        words.setMinWidth(0);
        var both = new HBox(6, sign, words);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }
}
