package countersign.ui.split;

import countersign.model.fact.Evidence;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.PageImages;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Wording;
import countersign.ui.split.SplitView.Compared;
import countersign.ui.split.SplitViewModel.Side;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every place where the same fact stands; a click brings it into B. */
final class PlacesBar extends HBox {

    private static final double THUMB = 30;

    private SplitViewModel model;
    private PageShelf shelf;
    private final Executor screen;
    private final HBox chips = new HBox(8);
    private final Label title = new Label();
    private final Label count = new Label();
    private boolean many;
    private boolean low;

    PlacesBar(Compared first, SplitCommands commands, Wording wording, Executor screen) {
        model = first.model();
        shelf = first.shelf();
        this.screen = screen;
        getStyleClass().add("places-bar");
        title.getStyleClass().add("strong");
        count.getStyleClass().addAll("small", "muted");
        var words = new VBox(1, title, count);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(Region.USE_PREF_SIZE);
        chips.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(chips);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var next = new Buttons(wording).full(commands.nextPlace(), Feather.SKIP_FORWARD);
        next.getStyleClass().add("flat");
        getChildren().setAll(words, scroll, next);
    }

    /** In a low window the pages have the room; N goes through the places all the same. */
    void setLow(boolean now) {
        low = now;
        appear();
    }

    private void appear() {
        setVisible(many && !low);
        setManaged(many && !low);
    }

    /** Shows places of another claim from the next time on. */
    void take(Compared other) {
        model = other.model();
        shelf = other.shelf();
    }

    void show(CaseWords words) {
        var texts = words.texts();
        title.setText(texts.of("review.split.same"));
        var places = model.placesProperty().get();
        count.setText(texts.of("review.split.places", places.size()));
        chips.getChildren().clear();
        places.forEach(place -> chips.getChildren().add(chip(place, words)));
        many = places.size() > 1;
        appear();
    }

    private Button chip(Evidence place, CaseWords words) {
        var name = new Label(words.place(place.page()));
        var value = new Label(words.meaning(place).orElse(place.text()));
        name.getStyleClass().add("small");
        value.getStyleClass().addAll("small", "strong");
        value.setMaxWidth(130);
        var text = new VBox(1, name, value);
        text.setAlignment(Pos.CENTER_LEFT);
        var chip = new Button();
        var row = new HBox(8, thumbnail(place), text);
        row.setAlignment(Pos.CENTER_LEFT);
        letter(place).ifPresent(side -> {
            var letter = new Label(side.letter());
            letter.getStyleClass().addAll("place-letter", "on");
            model.flag()
                    .ifPresent(
                            flag -> letter.getStyleClass().add(flag.severity().toString()));
            row.getChildren().add(0, letter);
            chip.getStyleClass().add(side.letter().equals("A") ? "is-a" : "is-b");
        });
        chip.setGraphic(row);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("place-chip");
        chip.setAccessibleText(words.place(place.page()) + ": " + place.text());
        chip.setOnAction(event -> model.lookInB(place));
        return chip;
    }

    private Optional<Side> letter(Evidence place) {
        if (model.aProperty().get().words().filter(place::equals).isPresent()) {
            return Optional.of(model.aProperty().get());
        }
        return Optional.of(model.bProperty().get())
                .filter(side -> side.words().filter(place::equals).isPresent());
    }

    private StackPane thumbnail(Evidence place) {
        var image = new ImageView();
        image.getStyleClass().add("paper");
        image.setFitHeight(THUMB);
        image.setFitWidth(THUMB);
        image.setPreserveRatio(true);
        shelf.thumbnail(place.page())
                .thenApply(PageImages::of)
                .whenCompleteAsync(
                        (ready, failure) -> {
                            if (ready != null) {
                                image.setImage(ready);
                            }
                        },
                        screen);
        var paper = new StackPane(image);
        paper.getStyleClass().add("thumbnail");
        paper.setMinSize(THUMB, THUMB);
        return paper;
    }
}
