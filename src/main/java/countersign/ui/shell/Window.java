package countersign.ui.shell;

import countersign.intake.IntakeState;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.Role;
import countersign.model.page.Problem;
import countersign.text.Language;
import countersign.ui.intake.IntakeScreen;
import countersign.ui.intake.QueueImporter;
import countersign.ui.intake.ReadingStatus;
import countersign.ui.kit.Choices;
import countersign.ui.kit.ClaimScreen;
import countersign.ui.kit.Command;
import countersign.ui.kit.Desk;
import countersign.ui.kit.DossierScreen;
import countersign.ui.kit.Glossary;
import countersign.ui.kit.Idle;
import countersign.ui.kit.Keys;
import countersign.ui.kit.Screen;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import countersign.ui.plans.PlansScreen;
import countersign.ui.settings.SettingsScreen;
import countersign.ui.worklist.Shelf;
import countersign.ui.worklist.WorklistScreen;
import countersign.ui.worklist.WorklistViewModel;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/** The window: joins frame and screens, and holds the commands that every screen has. */
public final class Window {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1280;
    private static final double LEAST_HEIGHT = 720;

    private final Stage stage;
    private final Services services;
    private final Choices choices = new Choices();
    private final Keys keys = new Keys(choices.keys());
    private final Theme theme;
    private final Wording wording;
    private final ScreenNavigator navigator = new ScreenNavigator(keys);
    private final Shell shell;
    private final WorklistViewModel worklist;
    private final WindowCommands commands;
    private final ObservableValue<ReadingStatus> reading;
    private final List<Command> everywhere;
    private final Scene scene;
    private final IntakeNotices intakeNotices;
    private final Idle rehearsal;
    private final Map<String, Screen> screens = new LinkedHashMap<>();
    private final List<Screen> claimScreens = new ArrayList<>();
    private final Executor background;
    private final Executor screenThread;

    public Window(
            Stage stage,
            Services services,
            Glossary glossary,
            Theme theme,
            Wording wording,
            Clock clock,
            Executor background,
            Executor screen) {
        this.stage = stage;
        this.services = services;
        this.theme = theme;
        this.wording = wording;
        shell = new Shell(keys, services.importer()::add, wording);
        worklist = new WorklistViewModel(services.claims(), clock, background, screen);
        reading = services.intake().map(QueueImporter::status);
        commands = commands();

        var desk = new Desk(navigator, shell.notices(), wording, theme, glossary, choices, clock, background, screen);
        DossierScreen review = services.review().apply(desk);
        var plans = new PlansScreen(desk, services.plans());
        var settings =
                new SettingsScreen(desk, keys, this::keyGroups, services.about(), services.times(), services.second());
        var queue = new WorklistScreen(
                worklist, navigator::open, commands.importDossier(), review, services.times(), services.demo(), desk);
        var intakeScreen = new IntakeScreen(
                desk,
                services.importer(),
                services.intake(),
                commands.importDossier(),
                worklist::known,
                review::glimpse,
                claim -> navigator.open(claim, listAround(claim)));
        navigator.join(queue, claimScreens(desk, review), review);
        worklist.work(Shelf.of(services.reviewer().role()), services.reviewer().name());
        screens.put("worklist", queue);
        screens.put("review", review);
        screens.put("plans", plans);
        screens.put("settings", settings);
        screens.put("import", intakeScreen);
        navigator.leadTo(review::look);
        this.background = background;
        this.screenThread = screen;

        var stop = Command.of("reading.stop", services.importer()::stop).when(reading(ReadingStatus::running));
        var goOn = Command.of("reading.goOn", services.importer()::goOn)
                .when(reading(status -> status.claims() > 0 && status.stopped()));
        var places = new Places(worklist, navigator, this::place, intakeScreen, refusals(), plans, settings);
        everywhere = new ArrayList<>(commands.all());
        everywhere.addAll(places.commands());
        everywhere.addAll(List.of(stop, goOn));
        everywhere.addAll(people());
        keys.everywhere(everywhere);

        scene = shell.scene(theme, WIDTH, HEIGHT);
        shell.frame(
                new Header(
                        navigator.currentProperty(),
                        new Header.Back(listName(), navigator::openQueue),
                        commands,
                        theme,
                        services,
                        wording),
                new Rail(places.shelves(), places.rare(), places.shown(), wording),
                new StatusBar(
                        services.reviewer(),
                        new SyncPart(services.sync(), ZoneId.systemDefault(), wording),
                        new ReadingPart(reading, stop, goOn, wording),
                        navigator.currentProperty(),
                        commands,
                        wording),
                navigator,
                theme);
        shell.follow(services.sync());
        rehearsal = new Idle(queue.root(), List.of(() -> rehearse(review)));
        intakeNotices = new IntakeNotices(
                shell.notices(),
                navigator.currentProperty().map(intakeScreen::equals).orElse(false),
                wording);
        services.intake().addListener((property, was, is) -> {
            intakeNotices.follow(is);
            worklist.progress(progress(is));
        });
        var answers = new AnswerNotices(shell.notices(), wording);
        worklist.onSettled(answers::say);
        stage.titleProperty().bind(wording.of("window.title"));
        stage.getIcons().setAll(ProductMark.icon(32, theme), ProductMark.icon(128, theme));
        stage.setScene(scene);
        fit();
        navigator.show(queue);
    }

    /** Whoever may act on a claim sees it on the screen made for that, everybody else as it was reviewed. */
    private Function<UUID, ClaimScreen> claimScreens(Desk desk, ClaimScreen review) {
        var advisor = services.roles().map(roles -> roles.advisor().apply(desk));
        var supervisor = services.roles().map(roles -> roles.supervisor().apply(desk));
        advisor.ifPresent(claimScreens::add);
        supervisor.ifPresent(claimScreens::add);
        var own = Shelf.of(services.reviewer().role());
        return claim -> worklist.claim(claim)
                .filter(known -> own.holds(known) || isDisputed(known))
                .flatMap(known -> switch (isDisputed(known) ? Shelf.DISPUTED : own) {
                    case OPINIONS -> advisor;
                    case DISPUTED -> supervisor;
                    case QUEUE, WAITING, DECIDED -> Optional.<ClaimScreen>empty();
                })
                .orElse(review);
    }

    /** What is disputed a reviewer reads as whoever settles it does, and may speak to two decisions. */
    private boolean isDisputed(ClaimSummary claim) {
        return services.reviewer().role() == Role.VERIFIER
                && claim.stage() == countersign.model.adjudication.Stage.DISPUTE;
    }

    /** In the demo each of its people can be tried. */
    private List<Command> people() {
        return services.roles().map(OtherRoles::people).orElse(List.of()).stream()
                .map(person -> Command.of(
                        "person." + person.role(),
                        () -> services.roles().ifPresent(roles -> roles.become().accept(person))))
                .toList();
    }

    /** On a screen that is smaller than the design the window fills it. */
    private void fit() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var bounds = javafx.stage.Screen.getPrimary().getVisualBounds();
        if (bounds.getWidth() < WIDTH || bounds.getHeight() < HEIGHT) {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
        }
    }

    private static Map<UUID, ReadingState> progress(IntakeState state) {
        return state.running().stream()
                .collect(Collectors.toMap(
                        running -> running.claim(),
                        running -> new ReadingState(running.pages(), running.done(), 0),
                        (one, other) -> other));
    }

    /** The claims on this computer have changed; called from any thread. */
    public void claimsChanged() {
        worklist.refresh();
    }

    /** Says what reading lacks on this computer; on the window's thread. */
    public void lacks(Problem problem) {
        intakeNotices.lacks(problem);
    }

    /** All that can be done on the screen shown. */
    public List<Command> keyMap() {
        return keys.commands();
    }

    /** What the person has chosen in the settings. */
    public Choices choices() {
        return choices;
    }

    /** Completes once all that was done and typed is on disk; on the window's thread. */
    public CompletableFuture<?> settled() {
        return CompletableFuture.allOf(Stream.concat(screens.values().stream(), claimScreens.stream())
                .map(Screen::settled)
                .toArray(CompletableFuture[]::new));
    }

    public void show() {
        stage.show();
        navigator.currentProperty().get().shown();
    }

    /** Runs that once the claims are on the screen, or the word that they cannot be read. */
    public void whenPainted(Runnable next) {
        FirstPaint.await(worklist.loadedProperty().or(worklist.failedProperty()), () -> {
            rehearsal.begin();
            next.run();
        });
    }

    /** The first claim that is opened finds its screen made and its looks known. */
    private void rehearse(DossierScreen review) {
        worklist.nextProperty()
                .get()
                .ifPresent(next ->
                        review.prepare(next.id()).thenRunAsync(() -> shell.rehearse(review.root()), screenThread));
    }

    private WindowCommands commands() {
        return new WindowCommands(
                Command.of("help", this::help, "F1", "?"),
                Command.of("palette", this::palette, "Ctrl K"),
                Command.of("place.queue", () -> place(Shelf.QUEUE)),
                Command.of(
                        "import",
                        new DossierChooser(stage, shell.overlay(), services.importer(), wording)::ask,
                        "Ctrl O"),
                Command.of("theme", this::switchPalette),
                Command.of("language", this::switchLanguage),
                Command.of("nextPane", () -> step(1), "F6"),
                Command.of("previousPane", () -> step(-1), "Shift F6"),
                Command.of("fullScreen", () -> stage.setFullScreen(!stage.isFullScreen()), "F11"),
                Command.of("larger", () -> theme.resizeBy(1), "Ctrl +"),
                Command.of("smaller", () -> theme.resizeBy(-1), "Ctrl −"),
                Command.of("designedSize", () -> theme.resize(100), "Ctrl 0"),
                Command.of("back", this::back, "Esc"));
    }

    /** How many dossiers were refused and not looked at. */
    private IntegerBinding refusals() {
        return Bindings.createIntegerBinding(
                () -> services.intake().getValue().refusals().size(), services.intake());
    }

    private void place(Shelf shelf) {
        worklist.shelfProperty().set(shelf);
        navigator.openQueue();
    }

    private ObservableValue<String> listName() {
        return wording.of(
                texts -> texts.of(
                        "command." + Places.name(worklist.shelfProperty().get())),
                worklist.shelfProperty());
    }

    /** All commands that have a key, by the screen on which they act; those of every screen first. */
    private Map<String, List<Command>> keyGroups() {
        var groups = new LinkedHashMap<String, List<Command>>();
        groups.put("everywhere", everywhere);
        screens.forEach((name, screen) -> groups.put(name, screen.commands()));
        return groups;
    }

    private ObservableBooleanValue reading(Predicate<ReadingStatus> state) {
        return Bindings.createBooleanBinding(() -> state.test(reading.getValue()), reading);
    }

    private void help() {
        Screen current = navigator.currentProperty().get();
        var sheet = new HelpSheet(current.commands(), everywhere, wording);
        shell.overlay().open(sheet, sheet, List.of(Command.of("help", shell.overlay()::close, "F1", "?")));
    }

    private void palette() {
        var finder = new Finder(
                worklist.everyClaim(),
                services.pages(),
                keys.commands(),
                services.reviewer().role() == Role.ADVISOR);
        var all = new CommandPalette(finder, background, screenThread, this::go, wording);
        shell.overlay().open(all, all.field(), List.of());
    }

    private void go(Finder.Goal goal) {
        shell.overlay().close();
        if (goal instanceof Finder.ToClaim to) {
            navigator.open(to.claim().id(), listAround(to.claim().id()));
        } else if (goal instanceof Finder.ToPage to) {
            var hit = to.hit();
            navigator.open(hit.claim(), listAround(hit.claim()), hit.page(), hit.words());
        } else if (goal instanceof Finder.Run run) {
            run.command().run();
        }
    }

    private List<UUID> listAround(UUID claim) {
        var queue = worklist.queue();
        return queue.contains(claim) ? queue : List.of(claim);
    }

    private void switchPalette() {
        theme.use(theme.paletteProperty().get() == Theme.Palette.LIGHT ? Theme.Palette.DARK : Theme.Palette.LIGHT);
    }

    private void switchLanguage() {
        wording.speak(wording.language() == Language.EN ? Language.ZH : Language.EN);
    }

    private void step(int by) {
        Panes.step(scene, panes(), by);
    }

    private List<Node> panes() {
        return navigator.currentProperty().get().panes();
    }

    /** One step back: leaves a field, clears a selection, goes back to the queue. */
    private void back() {
        var current = navigator.currentProperty().get();
        if (current.escape()) {
            return;
        }
        if (scene.getFocusOwner() instanceof TextInputControl && !panes().isEmpty()) {
            panes().get(0).requestFocus();
        } else {
            navigator.openQueue();
        }
    }
}
