package countersign.ui;

import countersign.app.RealJudging;
import countersign.demo.BagWriter;
import countersign.demo.DossierFactory;
import countersign.demo.Fault;
import countersign.demo.GeneratedDossier;
import countersign.demo.GeneratedFile;
import countersign.dossier.DossierReader;
import countersign.find.PageIndex;
import countersign.intake.ClaimReader;
import countersign.intake.IntakeQueue;
import countersign.intake.StoredClaims;
import countersign.json.ClaimJson;
import countersign.model.adjudication.Role;
import countersign.reading.DocumentSource;
import countersign.reading.GatedWorkers;
import countersign.reading.MemoryReadingCache;
import countersign.reading.ReaderPool;
import countersign.review.Desk;
import countersign.review.Reviewer;
import countersign.store.Store;
import countersign.store.sqlite.TestStores;
import countersign.text.Language;
import countersign.ui.intake.QueueImporter;
import countersign.ui.intake.QueueReading;
import countersign.ui.kit.Background;
import countersign.ui.kit.Latest;
import countersign.ui.kit.PagePictures;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import countersign.ui.settings.SecondReading;
import countersign.ui.shell.Services;
import countersign.ui.shell.SyncStatus;
import countersign.ui.shell.Window;
import countersign.ui.shell.review.ReviewScreen;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** The real window over dossiers that have just come in, with real workers that read when they are let. */
final class ArrivingDossiers implements AutoCloseable {

    static final String FORM = "documents/02.pdf";
    static final String OPERATION = "documents/03.jpg";
    /** Lies on its side. */
    static final String FRONT_PAGE = "documents/07.png";

    final Store store;
    final IntakeQueue queue;
    private final Path folder = Files.createTempDirectory("arriving");
    private final ReaderPool pool = GatedWorkers.pool(new MemoryReadingCache());
    private final Clock clock = Clock.fixed(SampleClaims.NOW, SampleClaims.CHINA);
    private final Desk desk;
    private final ExecutorService background = Background.threads("test", 3);

    /** @param numbers a claim each, the same three papers in each */
    ArrivingDossiers(String... numbers) throws IOException {
        store = TestStores.open(folder.resolve("store"));
        var person = new Reviewer("lin", "林晓岚", Role.VERIFIER, "desk-1");
        desk = new Desk(store, person, RealJudging.over(store), clock, new SecureRandom());
        var json = new ClaimJson();
        queue = new IntakeQueue(
                new DossierReader(json),
                new ClaimReader(pool, RealJudging.words()),
                RealJudging.adjudicator(),
                new StoredClaims(store, desk.recorder(), json, RealJudging.arrivals(clock)));
        var arrived = new CompletableFuture<Void>();
        var end = queue.onChange(state -> {
            if (state.running().size() == numbers.length) {
                arrived.complete(null);
            }
        });
        var made = new DossierFactory().make(4712, Fault.OTHER_SIDE);
        for (String number : numbers) {
            queue.add(List.of(BagWriter.folder(papers(made, number), folder)));
        }
        arrived.join();
        end.run();
    }

    private static GeneratedDossier papers(GeneratedDossier made, String number) throws IOException {
        var files = new ArrayList<GeneratedFile>();
        for (var file : made.files()) {
            if (List.of(FORM, OPERATION).contains(file.path())) {
                files.add(file);
            } else if (file.path().equals(FRONT_PAGE)) {
                files.add(new GeneratedFile(file.path(), file.kind(), onItsSide(file.bytes())));
            }
        }
        var claim = made.claim()
                .replace(made.name(), number)
                .replaceAll("(?s)\"documents\" : \\[.*]", "\"documents\" : []");
        return new GeneratedDossier(number, claim, files, made.truth());
    }

    private static byte[] onItsSide(byte[] png) throws IOException {
        var page = ImageIO.read(new ByteArrayInputStream(png));
        var side = new BufferedImage(page.getHeight(), page.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                side.setRGB(y, page.getWidth() - 1 - x, page.getRGB(x, y));
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(side, "png", out);
        return out.toByteArray();
    }

    /** From here on nothing can be read. */
    void breakReaders() {
        pool.close();
    }

    UUID claim(String number) {
        return store.claims().summaries().stream()
                .filter(claim -> claim.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** On the window's thread. */
    void show(Stage stage) {
        var intake = new Latest<>(queue.state(), Platform::runLater);
        queue.onChange(intake::report);
        var services = new Services(
                desk.reviewer(),
                store.claims()::summaries,
                new PageIndex(),
                List::of,
                java.util.Map::of,
                new QueueImporter(queue),
                intake.property(),
                new SimpleObjectProperty<>(SyncStatus.ALONE),
                shared -> new ReviewScreen(shared, desk, this::pictures, 16, new QueueReading(queue)),
                false,
                desk.times(),
                SecondReading.always(),
                Optional.empty());
        var window = new Window(
                stage,
                services,
                new OneIllness(),
                new Theme(Theme.Palette.LIGHT),
                new Wording(Language.EN),
                clock,
                background,
                Platform::runLater);
        store.onChange(claim -> window.claimsChanged());
        window.claimsChanged();
        window.show();
    }

    private PagePictures pictures(UUID claim) {
        return new StoredPages(
                (page, side) -> pool.picture(
                        new DocumentSource(
                                claim.toString(),
                                page.file(),
                                store.blobs().read(claim, page.file()).orElseThrow()),
                        page.page(),
                        side),
                page -> Optional.empty(),
                background);
    }

    @Override
    public void close() {
        queue.close();
        pool.close();
        Closing.close(background, store, folder);
    }
}
