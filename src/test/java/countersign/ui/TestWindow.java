package countersign.ui;

import countersign.catalogue.Catalogue;
import countersign.find.PageIndex;
import countersign.intake.IntakeState;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Role;
import countersign.model.plan.Names;
import countersign.review.Reviewer;
import countersign.text.Language;
import countersign.ui.intake.Importer;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.DossierScreen;
import countersign.ui.kit.Glimpse;
import countersign.ui.kit.Glossary;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import countersign.ui.shell.Services;
import countersign.ui.shell.SyncStatus;
import countersign.ui.shell.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The real window over claims in memory; the review screen only notes which claim it was told to open. */
public final class TestWindow {

    public final List<ClaimSummary> claims = new ArrayList<>();
    public final PageIndex pages = new PageIndex();
    public final List<Path> imported = new ArrayList<>();
    public final List<UUID> opened = new ArrayList<>();
    public final ObjectProperty<IntakeState> intake = new SimpleObjectProperty<>(IntakeState.IDLE);
    public final ObjectProperty<SyncStatus> sync = new SimpleObjectProperty<>(SyncStatus.ALONE);
    public final Theme theme = new Theme(Theme.Palette.LIGHT);
    public final Wording wording = new Wording(Language.EN);
    public final Window window;
    /** What the window gives its screens. */
    public @Nullable Desk desk;

    public TestWindow(Stage stage, List<ClaimSummary> first, boolean demo) {
        claims.addAll(first);
        var services = new Services(
                new Reviewer("lin", "林晓岚", Role.VERIFIER, "desk-1"),
                () -> List.copyOf(claims),
                pages,
                () -> Catalogue.shipped().plans(),
                () -> java.util.Map.of(),
                new Imports(),
                intake,
                sync,
                NotedReview::new,
                demo);
        window = new Window(
                stage,
                services,
                new Words(),
                theme,
                wording,
                Clock.fixed(SampleClaims.NOW, SampleClaims.CHINA),
                Runnable::run,
                Runnable::run);
        window.claimsChanged();
    }

    private final class Imports implements Importer {
        @Override
        public void add(List<Path> dossiers) {
            imported.addAll(dossiers);
        }

        @Override
        public void stop() {
            stopped(true);
        }

        @Override
        public void goOn() {
            stopped(false);
        }

        private void stopped(boolean now) {
            intake.set(new IntakeState(
                    intake.get().running().stream()
                            .map(each -> new IntakeState.Running(
                                    each.claim(), each.number(), each.done(), each.pages(), now))
                            .toList(),
                    intake.get().refusals()));
        }
    }

    /** Pages of the claim at that place are being read. */
    public void reads(int place, int done, int pages) {
        var claim = claims.get(place);
        intake.set(new IntakeState(
                List.of(new IntakeState.Running(claim.id(), claim.number(), done, pages, false)), List.of()));
    }

    private static final class Words implements Glossary {
        @Override
        public void whenKnown(Runnable shownAgain) {}

        @Override
        public String illnessInEnglish(String name) {
            return name.startsWith("恶性肿瘤") ? "Cancer, severe" : name.equals("白血病") ? "Leukaemia" : "Heart attack";
        }

        @Override
        public Names plan(String id) {
            return new Names("大病", "CI");
        }
    }

    private final class NotedReview implements DossierScreen {

        private final StackPane root = new StackPane();
        private final SimpleStringProperty title = new SimpleStringProperty("");
        private final Desk desk;

        NotedReview(Desk desk) {
            this.desk = desk;
            TestWindow.this.desk = desk;
            root.setFocusTraversable(true);
        }

        @Override
        public void open(UUID claim) {
            opened.add(claim);
            title.set(claims.stream()
                    .filter(each -> each.id().equals(claim))
                    .findFirst()
                    .map(ClaimSummary::number)
                    .orElse(""));
        }

        @Override
        public CompletableFuture<Glimpse> glimpse(UUID claim) {
            return new CompletableFuture<>();
        }

        @Override
        public void assign(UUID claim) {}

        @Override
        public Node root() {
            return root;
        }

        @Override
        public ObservableValue<String> title() {
            return title;
        }

        @Override
        public List<Command> commands() {
            return List.of(Command.of("back", desk.navigator()::nextClaim, "]"));
        }

        @Override
        public void shown() {
            root.requestFocus();
        }
    }
}
