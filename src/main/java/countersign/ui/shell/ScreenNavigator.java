package countersign.ui.shell;

import countersign.model.page.PageId;
import countersign.ui.kit.ClaimScreen;
import countersign.ui.kit.Command;
import countersign.ui.kit.Keys;
import countersign.ui.kit.Navigator;
import countersign.ui.kit.Screen;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps which screen is shown and where the open claim stands in its list. */
public final class ScreenNavigator implements Navigator {

    private final Keys keys;
    private final ReadOnlyObjectWrapper<@Nullable Screen> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<QueuePlace> place = new ReadOnlyObjectWrapper<>(QueuePlace.NONE);
    private List<UUID> queue = List.of();
    private @Nullable UUID openClaim;
    private @Nullable Screen worklist;
    private @Nullable Screen below;
    private Function<UUID, ClaimScreen> screens = claim -> {
        throw new IllegalStateException("no screen is joined");
    };
    private @Nullable ClaimScreen dossier;
    private BiConsumer<PageId, String> wordsFinder = (page, words) -> {};

    public ScreenNavigator(Keys keys) {
        this.keys = keys;
    }

    /** Names the screens: the list, which one shows a claim, and the one that shows its dossier to whomever. */
    public void join(Screen queueScreen, Function<UUID, ClaimScreen> chooser, ClaimScreen dossierScreen) {
        worklist = queueScreen;
        screens = chooser;
        dossier = dossierScreen;
    }

    /** Names what brings words on a page of the claim in sight that has just been opened. */
    public void leadTo(BiConsumer<PageId, String> finder) {
        wordsFinder = finder;
    }

    /** Opens a claim out of a list, where those words stand. */
    public void open(UUID claim, List<UUID> list, PageId page, String words) {
        var reading = dossier;
        if (reading != null) {
            open(claim, list, reading);
            wordsFinder.accept(page, words);
        }
    }

    public ReadOnlyObjectProperty<@Nullable Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The claim on screen, if one is. */
    public @Nullable UUID openClaim() {
        return openClaim;
    }

    /** Puts that screen in place of the present one. */
    public void show(Screen screen) {
        var before = current.get();
        if (before != null) {
            before.hidden();
        }
        keys.screen(screen.commands());
        current.set(screen);
        screen.shown();
    }

    @Override
    public void openDossier(UUID claim, String tab) {
        var over = dossier;
        if (over != null && current.get() != over) {
            below = current.get();
            over.open(claim);
            show(over);
            over.commands().stream()
                    .filter(command -> command.id().equals(tab))
                    .findFirst()
                    .ifPresent(Command::run);
        }
    }

    @Override
    public void openQueue() {
        var back = below;
        below = null;
        if (back != null && current.get() == dossier) {
            show(back);
            return;
        }
        openClaim = null;
        if (worklist != null && current.get() != worklist) {
            show(worklist);
        }
    }

    @Override
    public void open(UUID claim) {
        open(claim, queue.contains(claim) ? queue : List.of(claim));
    }

    /** Opens a claim out of a list, which next and previous then follow. */
    public void open(UUID claim, List<UUID> list) {
        open(claim, list, screens.apply(claim));
    }

    private void open(UUID claim, List<UUID> list, ClaimScreen screen) {
        queue = List.copyOf(list);
        openClaim = claim;
        int index = queue.indexOf(claim);
        place.set(index < 0 ? QueuePlace.NONE : new QueuePlace(index + 1, queue.size()));
        below = null;
        screen.open(claim);
        if (current.get() != screen) {
            show(screen);
        }
    }

    @Override
    public void nextClaim() {
        if (place.get().hasNext()) {
            open(queue.get(place.get().position()), queue);
        } else {
            openQueue();
        }
    }

    @Override
    public void previousClaim() {
        if (place.get().hasPrevious()) {
            open(queue.get(place.get().position() - 2), queue);
        }
    }

    @Override
    public ReadOnlyObjectProperty<QueuePlace> placeProperty() {
        return place.getReadOnlyProperty();
    }
}
