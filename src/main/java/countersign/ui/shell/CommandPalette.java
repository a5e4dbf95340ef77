package countersign.ui.shell;

import atlantafx.base.controls.CustomTextField;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Wording;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One field for claims, words on pages and commands: typing narrows, Enter goes. */
final class CommandPalette extends VBox {

    private final Finder finder;
    private final Executor background;
    private final Executor screen;
    private final Consumer<Finder.Goal> chosen;
    private final Wording wording;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Finder.Goal> results = new ListView<>();
    private int asked;

    CommandPalette(Finder finder, Executor background, Executor screen, Consumer<Finder.Goal> chosen, Wording wording) {
        super(8);
        this.finder = finder;
        this.background = background;
        this.screen = screen;
        this.chosen = chosen;
        this.wording = wording;
        getStyleClass().addAll("card-over", "palette");
        field.setId("palette-field");
        field.setLeft(Icons.of(Feather.SEARCH, 15));
        field.setRight(new KeyCap("Esc"));
        field.promptTextProperty().bind(wording.of("window.palette.prompt"));
        field.accessibleTextProperty().bind(wording.of("window.palette.prompt"));
        field.textProperty().addListener((property, was, is) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        var none = new Label();
        none.textProperty().bind(wording.of("window.palette.none"));
        results.setPlaceholder(none);
        results.setFocusTraversable(false);
        results.setFixedCellSize(34);
        results.accessibleTextProperty().bind(wording.of("window.palette.prompt"));
        results.setCellFactory(view -> new GoalCell(this::go, wording));
        getChildren().addAll(field, results);
        search();
    }

    CustomTextField field() {
        return field;
    }

    /** Only the answer to what was typed last is shown. */
    private void search() {
        int turn = ++asked;
        var typed = field.getText();
        var texts = wording.now();
        CompletableFuture.supplyAsync(() -> finder.find(typed, texts), background)
                .thenAcceptAsync(
                        found -> {
                            if (turn == asked) {
                                show(found);
                            }
                        },
                        screen);
    }

    private void show(List<Finder.Goal> found) {
        results.getItems().setAll(found);
        results.setPrefHeight(Math.max(1, found.size()) * results.getFixedCellSize() + 10);
        choose(0, 1);
    }

    private void move(KeyEvent event) {
        int at = results.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            choose(at + 1, 1);
        } else if (event.getCode() == KeyCode.UP) {
            choose(at - 1, -1);
        } else if (event.getCode() == KeyCode.ENTER) {
            go(results.getSelectionModel().getSelectedItem());
        } else {
            return;
        }
        event.consume();
    }

    /** The next result from there on that leads anywhere. */
    private void choose(int from, int by) {
        var items = results.getItems();
        int at = from;
        while (at >= 0 && at < items.size() && items.get(at) instanceof Finder.Head) {
            at += by;
        }
        if (at >= 0 && at < items.size()) {
            results.getSelectionModel().select(at);
            results.scrollTo(at);
        }
    }

    private void go(Finder.@Nullable Goal goal) {
        if (goal != null && !(goal instanceof Finder.Head)) {
            chosen.accept(goal);
        }
    }
}
