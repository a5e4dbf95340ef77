package countersign.ui.shell;

import atlantafx.base.theme.Styles;
import countersign.ui.kit.Command;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The keys of the screen by what they are about, and those of the window, in two columns of nearly one height. */
final class HelpSheet extends VBox {

    /** @param screen the commands of the screen that is shown */
    HelpSheet(List<Command> screen, List<Command> everywhere, Wording wording) {
        super(12);
        getStyleClass().addAll("card-over", "help-sheet");
        var title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(wording.of("window.help.title"));
        accessibleTextProperty().bind(title.textProperty());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(8, title, room, new KeyCap("Esc"));
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(columns(groups(screen, everywhere), wording));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Styles.TEXT);
        getChildren().addAll(head, scroll);
    }

    private record Group(String text, List<Command> commands) {}

    private static List<Group> groups(List<Command> screen, List<Command> everywhere) {
        Map<HelpGroup, List<Command>> known = new EnumMap<>(HelpGroup.class);
        screen.forEach(command -> known.computeIfAbsent(HelpGroup.of(command), made -> new ArrayList<>())
                .add(command));
        var groups = new ArrayList<Group>();
        known.forEach((group, commands) -> groups.add(new Group(group.text(), withKeys(commands))));
        groups.removeIf(group -> group.commands().isEmpty());
        groups.add(new Group("window.help.everywhere", withKeys(everywhere)));
        return groups;
    }

    private static List<Command> withKeys(List<Command> commands) {
        return commands.stream()
                .filter(command -> !command.shortcuts().isEmpty())
                .toList();
    }

    /** The first half of the lines stands at the left; what holds everywhere is last, at the right. */
    private static Node columns(List<Group> groups, Wording wording) {
        int lines = groups.stream().mapToInt(HelpSheet::lines).sum();
        var left = new VBox(16);
        var right = new VBox(16);
        int filled = 0;
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            boolean first = filled + lines(group) / 2 <= lines / 2
                    && i < groups.size() - 1
                    && right.getChildren().isEmpty();
            (first ? left : right).getChildren().add(column(group, wording));
            filled += lines(group);
        }
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(32, left, right);
    }

    private static int lines(Group group) {
        return group.commands().size() + 2;
    }

    private static Node column(Group group, Wording wording) {
        var head = new Label();
        head.getStyleClass().addAll(Styles.TEXT_BOLD, Styles.TEXT_MUTED);
        head.textProperty().bind(wording.of(group.text()));
        var column = new VBox(6, head);
        group.commands().forEach(command -> column.getChildren().add(line(command, wording)));
        return column;
    }

    private static Node line(Command command, Wording wording) {
        var words = new Label();
        words.textProperty().bind(wording.of(command.text()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(12, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().add(KeyCap.row(command));
        command.shortcuts().stream()
                .skip(1)
                .forEach(shortcut -> line.getChildren().add(KeyCap.row(shortcut)));
        return line;
    }
}
