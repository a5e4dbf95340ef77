package countersign.ui.settings;

import countersign.text.Texts;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyBindings;
import countersign.ui.kit.Keys;
import countersign.ui.kit.Shortcut;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The keys of all commands, each of which may be given another; a clash is refused and named. */
final class KeySettings {

    private static final String EVERYWHERE = "everywhere";

    private final Map<String, List<Command>> groups;
    private final Keys keys;
    private final KeyBindings bindings;
    private final Wording wording;

    /** @param groups commands by the screen on which they act, those of every screen as {@code everywhere} */
    KeySettings(Map<String, List<Command>> groups, Keys keys, KeyBindings bindings, Wording wording) {
        this.groups = groups;
        this.keys = keys;
        this.bindings = bindings;
        this.wording = wording;
    }

    Map<String, List<SettingRow>> rows() {
        var rows = new LinkedHashMap<String, List<SettingRow>>();
        groups.forEach((group, commands) -> {
            var known = new HashSet<String>();
            rows.put(
                    group,
                    commands.stream()
                            .filter(command -> !command.shortcuts().isEmpty() && known.add(command.id()))
                            .map(command -> row(group, command))
                            .toList());
        });
        return rows;
    }

    private SettingRow row(String group, Command command) {
        var controls = new HBox(6);
        controls.setAlignment(Pos.CENTER_RIGHT);
        var texts = wording.now();
        var row = new SettingRow(texts.of(command.text()), "", controls);
        var button = new KeyButton(command, keys, key -> wish(group, command, key, row, controls), wording);
        button.setAccessibleText(texts.of("settings.key.spoken", texts.of(command.text())));
        controls.getChildren().setAll(button);
        offerReset(command, row, controls);
        return row;
    }

    private void wish(String group, Command command, Shortcut key, SettingRow row, HBox controls) {
        var answer = bindings.bind(command, key, beside(group));
        row.say(words(answer, key), !(answer instanceof KeyBindings.Answer.Bound));
        offerReset(command, row, controls);
    }

    private String words(KeyBindings.Answer answer, Shortcut key) {
        var texts = wording.now();
        if (answer instanceof KeyBindings.Answer.Taken taken) {
            return texts.of(
                    "settings.key.taken", key.toString(), texts.of(taken.by().text()));
        }
        return answer instanceof KeyBindings.Answer.OfSystem
                ? texts.of("settings.key.system", key.toString())
                : texts.of("settings.key.bound", key.toString());
    }

    private void offerReset(Command command, SettingRow row, HBox controls) {
        controls.getChildren().removeIf(node -> node.getStyleClass().contains("key-reset"));
        if (bindings.isOwn(command)) {
            var reset = reset(command, wording.now());
            reset.setOnAction(event -> {
                bindings.reset(command);
                row.say("", false);
                controls.getChildren().get(controls.getChildren().size() - 1).requestFocus();
                offerReset(command, row, controls);
            });
            controls.getChildren().add(0, reset);
        }
    }

    private static Button reset(Command command, Texts texts) {
        Node icon = Icons.of(Feather.ROTATE_CCW, 14);
        var reset = new Button(
                texts.of("settings.key.reset", command.shortcuts().get(0).toString()), icon);
        reset.getStyleClass().addAll("flat", "small-button", "key-reset");
        return reset;
    }

    /** Those that can be on screen together with a command of that group. */
    private List<Command> beside(String group) {
        if (group.equals(EVERYWHERE)) {
            return groups.values().stream().flatMap(List::stream).toList();
        }
        var both = new ArrayList<Command>();
        Stream.of(groups.getOrDefault(group, List.of()), groups.getOrDefault(EVERYWHERE, List.of()))
                .forEach(both::addAll);
        return both;
    }
}
