package countersign.ui.facts;

import countersign.model.adjudication.Severity;
import countersign.ui.facts.FactsViewModel.Filter;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.Icons;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Over the table: how much there is, and which rows and columns are shown. */
final class FactsBar extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final FactsViewModel model;
    private final Wording wording;
    private final Label counts = new Label();
    private final Map<Filter, Label> numbers = new EnumMap<>(Filter.class);
    private final HBox legend;

    FactsBar(FactsViewModel model, FactCommands commands, Wording wording) {
        super(8);
        this.model = model;
        this.wording = wording;
        getStyleClass().addAll("filter-bar", "facts-bar");
        setAlignment(Pos.CENTER_LEFT);
        var title = new Label();
        title.textProperty().bind(wording.of("review.facts.title"));
        title.getStyleClass().addAll("strong", "pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("muted");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var disagree = new Label();
        disagree.textProperty().bind(wording.of("review.facts.legend"));
        disagree.getStyleClass().addAll("muted", "small");
        legend = new HBox(
                4,
                new StatusGlyph(StatusGlyph.Shape.of(Severity.CRITICAL), 12),
                new StatusGlyph(StatusGlyph.Shape.of(Severity.MAJOR), 12),
                new StatusGlyph(StatusGlyph.Shape.of(Severity.MINOR), 12),
                disagree);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.setMinWidth(0);
        Button narrow = new Buttons(wording).full(commands.narrow(), Feather.MINIMIZE_2);
        narrow.getStyleClass().addAll("small-button", "toggle");
        narrow.setMinWidth(Region.USE_PREF_SIZE);
        model.narrowProperty().addListener((o, before, now) -> narrow.pseudoClassStateChanged(ON, now));
        getChildren().addAll(title, counts, new Separator(Orientation.VERTICAL));
        getChildren()
                .addAll(
                        chip(Filter.ALL, Icons.of(Feather.CHECK, 14)),
                        chip(Filter.MISMATCH, Icons.of(Feather.ALERT_TRIANGLE, 14)),
                        chip(Filter.OPEN, Icons.of(Feather.HELP_CIRCLE, 14)),
                        chip(Filter.LOW, Icons.of(Feather.EYE, 14)),
                        room,
                        legend,
                        narrow);
        wording.follow(this, this::count);
        count();
    }

    void setNarrow(boolean narrow) {
        legend.setVisible(!narrow);
        legend.setManaged(!narrow);
    }

    void count() {
        counts.setText(wording.now().of("review.facts.count", model.facts(), model.documents()));
        numbers.forEach((filter, number) -> number.setText(String.valueOf(model.count(filter))));
    }

    private ToggleButton chip(Filter filter, Node icon) {
        var words = new Label();
        words.textProperty().bind(wording.of("review.facts.filter." + filter.name()));
        words.setMinWidth(Region.USE_PREF_SIZE);
        var number = new Label();
        number.getStyleClass().add("count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        numbers.put(filter, number);
        var inside = new HBox(6, icon, words, number);
        inside.setAlignment(Pos.CENTER);
        var chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        chip.setGraphic(inside);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.accessibleTextProperty().bind(words.textProperty().concat(" ").concat(number.textProperty()));
        chip.setSelected(filter == model.filterProperty().get());
        chip.setOnAction(event -> {
            model.filterProperty().set(filter);
            chip.setSelected(true);
        });
        model.filterProperty().addListener((o, before, now) -> chip.setSelected(now == filter));
        return chip;
    }
}
