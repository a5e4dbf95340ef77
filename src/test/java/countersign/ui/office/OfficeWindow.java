package countersign.ui.office;

import countersign.app.RealJudging;
import countersign.catalogue.Catalogue;
import countersign.find.PageIndex;
import countersign.intake.IntakeState;
import countersign.model.adjudication.Role;
import countersign.review.CaseState;
import countersign.review.Desk;
import countersign.review.ReviewSession;
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
import countersign.ui.review.SampleCase;
import countersign.ui.settings.SecondReading;
import countersign.ui.shell.OtherRoles;
import countersign.ui.shell.Services;
import countersign.ui.shell.SyncStatus;
import countersign.ui.shell.Window;
import countersign.ui.shell.opinion.AdvisorScreen;
import countersign.ui.shell.review.ReviewScreen;
import countersign.ui.shell.signoff.SignOffScreen;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/** The real window with all its screens over one real store, before a person of any role. */
public final class OfficeWindow implements AutoCloseable {

    public final Wording wording = new Wording(Language.EN);
    public final Store store;
    public final List<UUID> claims = new ArrayList<>();
    public final ObjectProperty<IntakeState> intake = new SimpleObjectProperty<>(IntakeState.IDLE);
    private final Map<UUID, PagePictures> pictures = new HashMap<>();
    private final Path folder;
    private final Clock clock = Clock.fixed(SampleClaims.NOW, SampleClaims.CHINA);
    private final ExecutorService background = Background.threads("background", 3);

    /** Fills the store; away from the window's thread, which TestFX does not wait for long. */
    public OfficeWindow(Path folder, SampleCase... cases) {
        this.folder = folder;
        store = TestStores.open(folder);
        var desk = desk("lin", "林晓岚", Role.VERIFIER);
        for (SampleCase each : cases) {
            desk.recorder().record(each.summary(), each.checked());
            claims.add(each.summary().id());
            pictures.put(each.summary().id(), each.pages);
        }
    }

    public Desk desk(String id, String name, Role role) {
        return new Desk(
                store, new Reviewer(id, name, role, "desk-1"), RealJudging.over(store), clock, new SecureRandom());
    }

    /** What that person does to a claim, without the window. */
    public void as(String id, Role role, UUID claim, Consumer<ReviewSession> act) {
        try (var session = desk(id, id, role).open(claim)) {
            act.accept(session);
        }
    }

    /** The claim as anybody may read it. */
    public CaseState state(int index) {
        try (var session = desk("lin", "林晓岚", Role.VERIFIER).open(claims.get(index))) {
            return session.state();
        }
    }

    /** Opens the window for that person; on its own thread. */
    public Window show(Stage stage, String id, String name, Role role) {
        var desk = desk(id, name, role);
        var services = new Services(
                desk.reviewer(),
                store.claims()::summaries,
                new PageIndex(),
                () -> Catalogue.shipped().plans(),
                java.util.Map::of,
                new NoImports(),
                intake,
                new SimpleObjectProperty<>(SyncStatus.ALONE),
                shared -> new ReviewScreen(shared, desk, pictures::get, 16),
                false,
                desk.times(),
                SecondReading.always(),
                Optional.of(new OtherRoles(
                        shared -> new AdvisorScreen(shared, desk, pictures::get),
                        shared -> new SignOffScreen(shared, desk, pictures::get),
                        List.of(),
                        person -> {})));
        var theme = new Theme(Theme.Palette.LIGHT);
        var window =
                new Window(stage, services, new OneIllness(), theme, wording, clock, background, Platform::runLater);
        store.onChange(claim -> window.claimsChanged());
        window.claimsChanged();
        window.show();
        return window;
    }

    @Override
    public void close() {
        Closing.close(background, store, folder);
    }
}
