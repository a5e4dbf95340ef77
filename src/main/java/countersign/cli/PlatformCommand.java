package countersign.cli;

import countersign.platform.DatabaseAccess;
import countersign.platform.OwnDatabase;
import countersign.platform.PlatformException;
import countersign.platform.PlatformServer;
import countersign.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code platform}: starts the reference platform and runs until it is ended. */
@Command(name = "platform")
public final class PlatformCommand implements Callable<Integer> {

    private static final long PATIENCE_SECONDS = 20;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--port", defaultValue = "8640", paramLabel = "PORT")
    int port = PlatformServer.PORT;

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable
    Path data;

    @Option(names = "--database", paramLabel = "JDBC")
    @Nullable
    String database;

    @Override
    public Integer call() throws InterruptedException {
        var settings = global.settings();
        var texts = Texts.in(settings.language());
        var out = spec.commandLine().getOut();
        var closed = new CountDownLatch(1);
        var ended = endWith(closed);
        var folder = data == null ? settings.store().resolveSibling("platform") : data;
        try (var own = database == null ? OwnDatabase.start(folder) : null;
                var access = own == null
                        ? DatabaseAccess.open(String.valueOf(database), "", "")
                        : DatabaseAccess.open(own.jdbcUrl(), own.user(), own.password());
                var server = PlatformServer.start(access, folder, port, Clock.systemUTC())) {
            if (own != null) {
                own.elsewhere().ifPresent(place -> out.println(texts.of("platform.elsewhere", place)));
            }
            out.println(texts.of("platform.listens", "http://127.0.0.1:" + server.port()));
            out.flush();
            ended.await();
            return 0;
        } catch (PlatformException e) {
            spec.commandLine()
                    .getErr()
                    .println(texts.of("problem." + e.code(), e.arguments().toArray()));
            return 3;
        } finally {
            closed.countDown();
        }
    }

    /** The signal that ends the process lets what is open be closed in order first. */
    private static CountDownLatch endWith(CountDownLatch closed) {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ended.countDown();
            try {
                if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    LoggerFactory.getLogger(PlatformCommand.class).warn("the platform did not close in time");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return ended;
    }
}
