package countersign.ui.shell;

import countersign.ui.kit.Command;
import countersign.ui.kit.Screen;
import countersign.ui.worklist.Shelf;
import countersign.ui.worklist.WorklistViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/** Where the rail leads: the worklist's shelves above, and below them the screens that are rarely wanted. */
final class Places {

    private final WorklistViewModel worklist;
    private final ScreenNavigator navigator;
    private final List<Place> shelves = new ArrayList<>();
    private final List<Place> rare;
    private final List<Screen> rareScreens;

    /**
     * @param to leads to a shelf
     * @param refusals how many dossiers were refused and not looked at
     */
    Places(
            WorklistViewModel worklist,
            ScreenNavigator navigator,
            Consumer<Shelf> to,
            Screen intake,
            ObservableIntegerValue refusals,
            Screen plans,
            Screen settings) {
        this.worklist = worklist;
        this.navigator = navigator;
        for (var shelf : Shelf.values()) {
            IntegerBinding count = Bindings.createIntegerBinding(
                    () -> worklist.totalsProperty().get().of(shelf), worklist.totalsProperty());
            var command = Command.of(name(shelf), () -> to.accept(shelf), "Ctrl " + (shelf.ordinal() + 1));
            shelves.add(new Place(command, icon(shelf), count));
        }
        var none = new ReadOnlyIntegerWrapper(0);
        rareScreens = List.of(intake, plans, settings);
        rare = List.of(
                new Place(
                        Command.of("place.import", () -> navigator.show(intake), "Ctrl 7"),
                        Feather.FOLDER_PLUS,
                        refusals),
                new Place(Command.of("place.plans", () -> navigator.show(plans), "Ctrl 8"), Feather.BOOK_OPEN, none),
                new Place(
                        Command.of("place.settings", () -> navigator.show(settings), "Ctrl ,", "Ctrl 9"),
                        Feather.SETTINGS,
                        none));
    }

    List<Place> shelves() {
        return List.copyOf(shelves);
    }

    List<Place> rare() {
        return rare;
    }

    List<Command> commands() {
        return Stream.concat(shelves.stream(), rare.stream())
                .map(Place::command)
                .toList();
    }

    /** The one whose screen is in front. */
    ObservableValue<Place> shown() {
        return Bindings.createObjectBinding(
                () -> {
                    Screen now = navigator.currentProperty().get();
                    int at = now == null ? -1 : rareScreens.indexOf(now);
                    return at >= 0
                            ? rare.get(at)
                            : shelves.get(worklist.shelfProperty().get().ordinal());
                },
                worklist.shelfProperty(),
                navigator.currentProperty());
    }

    /** A shelf's word among the texts, without {@code command.} before it. */
    static String name(Shelf shelf) {
        return "place." + shelf.name().toLowerCase(Locale.ROOT);
    }

    private static Feather icon(Shelf shelf) {
        return switch (shelf) {
            case QUEUE -> Feather.INBOX;
            case OPINIONS -> Feather.ACTIVITY;
            case DISPUTED -> Feather.ALERT_OCTAGON;
            case WAITING -> Feather.CLOCK;
            case DECIDED -> Feather.CHECK_SQUARE;
        };
    }
}
