package countersign.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;

/** Tells whoever shows a command's key which it is now, whatever key the person has given it. */
public final class BoundKey {

    private BoundKey() {}

    /** Tells the command's keys, the printed one first: at once, and whenever the person changes them. */
    public static void follow(Node shower, Command command, Consumer<List<Shortcut>> shown) {
        shown.accept(command.shortcuts());
        follow(shower, keys -> keys.bindings().of(command), shown);
    }

    /** The same for a command that the shower does not hold; none while nothing on screen has that id. */
    static void follow(Node shower, String id, Consumer<List<Shortcut>> shown) {
        follow(shower, keys -> keys.named(id).map(keys.bindings()::of).orElse(List.of()), shown);
    }

    /** A screen reader tells the key after the control's name. */
    public static void help(Node control, Command command) {
        follow(control, command, keys -> control.setAccessibleHelp(first(keys)));
    }

    /** The printed key in words; nothing where there is none. */
    static String first(List<Shortcut> keys) {
        return keys.stream().findFirst().map(Shortcut::toString).orElse("");
    }

    private static void follow(Node shower, Function<Keys, List<Shortcut>> now, Consumer<List<Shortcut>> shown) {
        shower.sceneProperty().addListener((property, was, is) -> heard(shower, now, shown));
        heard(shower, now, shown);
    }

    private static void heard(Node shower, Function<Keys, List<Shortcut>> now, Consumer<List<Shortcut>> shown) {
        Optional<Keys> keys = Keys.in(shower.getScene());
        keys.ifPresent(all -> {
            shown.accept(now.apply(all));
            InvalidationListener listener = changed -> shown.accept(now.apply(all));
            all.bindings().changesProperty().addListener(new WeakInvalidationListener(listener));
            keep(shower, listener);
        });
    }

    /** Lives as long as the node. */
    private static void keep(Node shower, InvalidationListener listener) {
        var kept = (List<?>) shower.getProperties().getOrDefault(BoundKey.class, List.of());
        var all = new ArrayList<Object>(kept);
        all.add(listener);
        shower.getProperties().put(BoundKey.class, all);
    }
}
