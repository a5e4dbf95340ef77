package countersign.ui.review;

import countersign.app.RealJudging;
import countersign.catalogue.Catalogue;
import countersign.find.PageIndex;
import countersign.intake.IntakeState;
import countersign.model.adjudication.Role;
import countersign.review.Desk;
import countersign.review.Reviewer;
import countersign.store.Store;
import countersign.store.sqlite.TestStores;
import countersign.text.Language;
import countersign.ui.Closing;
import countersign.ui.NoImports;
import countersign.ui.OneIllness;
import countersign.ui.SampleClaims;
import countersign.ui.kit.Background;
import countersign.ui.kit.PagePictures;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import countersign.ui.shell.Services;
import countersign.ui.shell.SyncStatus;
import countersign.ui.shell.Window;
import countersign.ui.shell.review.ReviewScreen;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/** The real window and review over a real store that holds invented claims. */
public final class ReviewWindow implements AutoCloseable {

    public final Wording wording = new Wording(Language.EN);
    public final Store store;
    public final Desk desk;
    public final PageIndex words = new PageIndex();
    public final List<UUID> claims = new ArrayList<>();
    private final Map<UUID, PagePictures> pictures = new HashMap<>();
    private final Path folder;
    private final Clock clock = Clock.fixed(SampleClaims.NOW, SampleClaims.CHINA);
    private final AtomicReference<ReviewScreen> review = new AtomicReference<>();
    private final AtomicReference<Window> shown = new AtomicReference<>();
    private final ExecutorService background = Background.threads("background", 3);

    /** Fills the store; away from the window's thread, which TestFX does not wait for long. */
    public ReviewWindow(Path folder, SampleCase... cases) {
        this(folder, false, cases);
    }

    /** @param judged whether facts and flags are those that the program finds on the printed pages */
    public ReviewWindow(Path folder, boolean judged, SampleCase... cases) {
        this.folder = folder;
        store = TestStores.open(folder);
        var judging = RealJudging.over(store);
        desk = new Desk(store, new Reviewer("lin", "林晓岚", Role.VERIFIER, "desk-1"), judging, clock, new SecureRandom());
        for (SampleCase each : cases) {
            var checked = each.checked();
            desk.recorder().record(each.summary(), judged ? judging.again(checked, List.of()) : checked);
            claims.add(each.summary().id());
            words.put(each.summary().id(), checked.file().documents());
            pictures.put(each.summary().id(), each.pages);
        }
    }

    /** Opens the window; on its own thread. */
    public Theme show(Stage stage) {
        var theme = new Theme(Theme.Palette.LIGHT);
        var services = new Services(
                desk.reviewer(),
                store.claims()::summaries,
                words,
                () -> Catalogue.shipped().plans(),
                () -> java.util.Map.of(),
                new NoImports(),
                new SimpleObjectProperty<>(IntakeState.IDLE),
                new SimpleObjectProperty<>(SyncStatus.ALONE),
                shared -> {
                    var made = new ReviewScreen(shared, desk, pictures::get, 16);
                    review.set(made);
                    return made;
                },
                false);
        var window =
                new Window(stage, services, new OneIllness(), theme, wording, clock, background, Platform::runLater);
        shown.set(window);
        window.claimsChanged();
        window.show();
        window.whenPainted(() -> {});
        return theme;
    }

    public Window window() {
        return shown.get();
    }

    public ReviewScreen review() {
        return review.get();
    }

    @Override
    public void close() {
        Closing.close(background, store, folder);
    }
}
