package countersign.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Words that come up where the pointer rests; made only once it does, since a tooltip is a window with looks of its own. */
public final class Tip {

    private final Node node;
    private final Tooltip shown = new Tooltip();
    private boolean installed;

    private Tip(Node node) {
        this.node = node;
    }

    /** Takes the place of what was said there before; nothing comes up for blank words. */
    public static void on(Node node, String words) {
        on(node, () -> words);
    }

    /** @param words asked each time the pointer comes */
    public static void on(Node node, Supplier<String> words) {
        if (node.getProperties().put(Tip.class, words) == null) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> of(node).say());
        }
    }

    private static Tip of(Node node) {
        return (Tip) node.getProperties().computeIfAbsent(Tip.class.getName(), made -> new Tip(node));
    }

    private void say() {
        var words = node.getProperties().get(Tip.class) instanceof Supplier<?> said ? String.valueOf(said.get()) : "";
        shown.setText(words);
        if (words.isBlank() == installed) {
            installed = !installed;
            if (installed) {
                Tooltip.install(node, shown);
            } else {
                Tooltip.uninstall(node, shown);
            }
        }
    }
}
