package countersign.ui.shell;

import countersign.find.PageHit;
import countersign.model.adjudication.ClaimSummary;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the palette: a claim, words on a page, a command, or what stands over them. */
final class GoalCell extends ListCell<Finder.Goal> {

    /** Characters shown before the words that were found, so that these are in sight. */
    private static final int BEFORE = 8;

    private static final int AFTER = 18;

    private final Wording wording;

    GoalCell(Consumer<Finder.@Nullable Goal> go, Wording wording) {
        this.wording = wording;
        setPrefWidth(0);
        setOnMouseClicked(event -> go.accept(getItem()));
    }

    @Override
    protected void updateItem(Finder.@Nullable Goal goal, boolean empty) {
        super.updateItem(goal, empty);
        setDisable(goal instanceof Finder.Head);
        setGraphic(goal == null || empty ? null : line(goal));
    }

    private Node line(Finder.Goal goal) {
        if (goal instanceof Finder.ToClaim to) {
            return claim(to.claim());
        }
        if (goal instanceof Finder.ToPage to) {
            return page(to.hit(), to.of());
        }
        return goal instanceof Finder.Run run ? command(run.command()) : head((Finder.Head) goal);
    }

    private Node head(Finder.Head head) {
        var words = new Label(wording.now().of(head.text()));
        words.getStyleClass().addAll("text-bold", "text-muted", "palette-head");
        setAccessibleText(words.getText());
        return words;
    }

    private HBox claim(ClaimSummary claim) {
        var number = new Label(claim.number());
        number.getStyleClass().add("text-bold");
        setAccessibleText(claim.number() + " " + claim.memberName() + " " + claim.illness());
        return line(Icons.of(Feather.FILE_TEXT, 15), number, new Label(claim.memberName()), muted(claim.illness()));
    }

    private HBox page(PageHit hit, Optional<ClaimSummary> of) {
        var texts = wording.now();
        var before = hit.before().strip();
        var after = hit.after().strip();
        var words = new Label(hit.words());
        words.getStyleClass().addAll("text-bold", "palette-found");
        words.setMinWidth(USE_PREF_SIZE);
        var leading = new Label(before.length() > BEFORE ? "…" + before.substring(before.length() - BEFORE) : before);
        leading.setMinWidth(USE_PREF_SIZE);
        var text =
                new HBox(leading, words, new Label(after.length() > AFTER ? after.substring(0, AFTER) + "…" : after));
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        var title = hit.document().title().isBlank()
                ? texts.of("enum.DocumentKind." + hit.document().kind().name())
                : hit.document().title();
        var place = texts.of("review.place", title, hit.page().page())
                + of.map(claim -> ", " + claim.number() + " " + claim.memberName())
                        .orElse("");
        setAccessibleText(before + hit.words() + after + ", " + place);
        var where = muted(place);
        where.setMinWidth(USE_PREF_SIZE);
        return line(Icons.of(Feather.SEARCH, 15), text, where);
    }

    private HBox command(Command command) {
        var line = line(Icons.of(Feather.COMMAND, 15), new Label(wording.now().of(command.text())));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        line.getChildren().add(room);
        if (!command.shortcuts().isEmpty()) {
            line.getChildren().add(KeyCap.row(command));
        }
        setAccessibleText(wording.now().of(command.text()));
        return line;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("small", "text-muted");
        return label;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
