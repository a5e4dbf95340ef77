package countersign.ui.shell;

import atlantafx.base.controls.CustomTextField;
import countersign.model.adjudication.ClaimSummary;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One field for claims and commands: typing narrows, Enter goes. */
final class CommandPalette extends VBox {

    /** Results shown at most. */
    private static final int MOST = 12;

    private final Supplier<List<ClaimSummary>> claims;
    private final Supplier<List<Command>> commands;
    private final Consumer<Goal> chosen;
    private final Wording wording;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Goal> results = new ListView<>();

    /** Where one may go from here. */
    sealed interface Goal {
        record ToClaim(ClaimSummary claim) implements Goal {}

        record Run(Command command) implements Goal {}
    }

    CommandPalette(
            Supplier<List<ClaimSummary>> claims,
            Supplier<List<Command>> commands,
            Consumer<Goal> chosen,
            Wording wording) {
        super(8);
        this.claims = claims;
        this.commands = commands;
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
        results.setCellFactory(view -> new GoalCell());
        getChildren().addAll(field, results);
        search();
    }

    CustomTextField field() {
        return field;
    }

    private void search() {
        var words = field.getText().strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Goal>();
        claims.get().stream()
                .filter(claim -> (claim.number() + " " + claim.memberName() + " " + claim.illness())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .limit(words.isEmpty() ? 5 : MOST - 4)
                .map(Goal.ToClaim::new)
                .forEach(found::add);
        commands.get().stream()
                .filter(command -> command.enabled().get() && !command.id().equals("palette"))
                .filter(command -> wording.now()
                        .of(command.text())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .limit(MOST - found.size())
                .map(Goal.Run::new)
                .forEach(found::add);
        results.getItems().setAll(found);
        results.getSelectionModel().selectFirst();
        results.setPrefHeight(Math.max(1, found.size()) * results.getFixedCellSize() + 4);
    }

    private void move(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            results.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            results.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            go(results.getSelectionModel().getSelectedItem());
        } else {
            return;
        }
        event.consume();
    }

    private void go(@Nullable Goal goal) {
        if (goal != null) {
            chosen.accept(goal);
        }
    }

    private final class GoalCell extends ListCell<Goal> {

        @Override
        protected void updateItem(@Nullable Goal goal, boolean empty) {
            super.updateItem(goal, empty);
            setOnMouseClicked(event -> go(getItem()));
            setGraphic(
                    goal == null
                            ? null
                            : goal instanceof Goal.ToClaim to
                                    ? claim(to.claim())
                                    : command(((Goal.Run) goal).command()));
        }

        private HBox claim(ClaimSummary claim) {
            var number = new Label(claim.number());
            number.getStyleClass().add("text-bold");
            var member = new Label(claim.memberName());
            var illness = new Label(claim.illness());
            illness.getStyleClass().addAll("small", "text-muted");
            return line(Icons.of(Feather.FILE_TEXT, 15), number, member, illness);
        }

        private HBox command(Command command) {
            var line =
                    line(Icons.of(Feather.COMMAND, 15), new Label(wording.now().of(command.text())));
            var room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            line.getChildren().add(room);
            command.shortcuts().stream().findFirst().map(KeyCap::row).ifPresent(line.getChildren()::add);
            return line;
        }

        private HBox line(javafx.scene.Node... parts) {
            var line = new HBox(8, parts);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
