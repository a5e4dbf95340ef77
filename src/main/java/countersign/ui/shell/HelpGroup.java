package countersign.ui.shell;

import countersign.ui.kit.Command;
import java.util.Arrays;
import java.util.Set;

/** What the commands of a screen are about, in the order in which somebody new to it needs them. */
enum HelpGroup {
    FLAGS("flag"),
    CRITERIA("criterion"),
    MARKS("mark", "marks"),
    DECIDE("decision", "opinion", "ruling", "claim", "undo", "redo"),
    PAGES("page", "document", "documents", "zoom", "fit", "rotate", "find", "words", "seals", "contrast", "magnify"),
    TABS("tab"),
    WORDS("word", "unsure", "draw"),
    SPLIT("split"),
    FACTS("fact"),
    TIMELINE("timeline"),
    SCROLL("scroll"),
    SCREEN;

    private final Set<String> beginnings;

    HelpGroup(String... beginnings) {
        this.beginnings = Set.of(beginnings);
    }

    static HelpGroup of(Command command) {
        int point = command.id().indexOf('.');
        var beginning = point < 0 ? command.id() : command.id().substring(0, point);
        return Arrays.stream(values())
                .filter(group -> group.beginnings.contains(beginning))
                .findFirst()
                .orElse(SCREEN);
    }

    /** The name of its text. */
    String text() {
        return "window.help." + name();
    }
}
