package countersign.cli;

import countersign.app.LocalStore;
import countersign.journal.Keys;
import countersign.journal.SignedClaims;
import countersign.json.SignedClaimJson;
import countersign.json.WebAnnotationJson;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.journal.Event;
import countersign.model.journal.KeyRecord;
import countersign.model.journal.KnownEvent;
import countersign.model.opinion.Annotation;
import countersign.store.Store;
import countersign.store.StoreException;
import countersign.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export CLAIM}: writes a claim's journal with all signatures. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CLAIM", descriptionKey = "CLAIM")
    String claim = "";

    @Option(names = "-o", paramLabel = "FILE")
    @Nullable
    Path output;

    @Option(names = "--annotations", descriptionKey = "annotations")
    boolean annotations;

    @Override
    public Integer call() {
        var settings = global.settings();
        var texts = Texts.in(settings.language());
        var line = spec.commandLine();
        try (var store = LocalStore.open(settings)) {
            var summary = find(store);
            if (summary.isEmpty()) {
                line.getErr().println(texts.of("export.unknown", claim));
                return 3;
            }
            var events = store.events().of(summary.get().id());
            write(
                    annotations
                            ? annotations(summary.get(), events, store.keys())
                            : SignedClaimJson.write(SignedClaims.of(summary.get(), events, store.keys())));
            return 0;
        } catch (StoreException e) {
            line.getErr().println(new CheckText(texts).line(e.problem()));
        } catch (IOException e) {
            line.getErr().println(texts.of("cli.cannot-write", String.valueOf(output)));
        }
        return 3;
    }

    /** The marks of the last opinion that drew any; none where nobody has. */
    private static byte[] annotations(ClaimSummary claim, List<KnownEvent> events, Keys keys) {
        var drawn = events.stream()
                .filter(event -> event.counts() && !marks(event.content()).isEmpty())
                .reduce((earlier, later) -> later);
        return drawn.map(event -> WebAnnotationJson.write(
                        event.signed().id(),
                        claim.number(),
                        marks(event.content()),
                        keys.find(event.signed().envelope().key())
                                .map(KeyRecord::name)
                                .orElse(event.signed().envelope().actor()),
                        event.signed().envelope().claimedAt()))
                .orElseGet(() -> WebAnnotationJson.write(claim.id(), claim.number(), List.of(), "", Instant.EPOCH));
    }

    private static List<Annotation> marks(Event content) {
        if (content instanceof Event.DecisionAdvised advised) {
            return advised.opinion().marks();
        }
        return content instanceof Event.FlagAnswered answered
                ? answered.opinion().marks()
                : List.of();
    }

    private Optional<ClaimSummary> find(Store store) {
        return store.claims().summaries().stream()
                .filter(summary -> summary.number().equals(claim)
                        || summary.id().toString().equals(claim))
                .findFirst();
    }

    private void write(byte[] json) throws IOException {
        if (output == null) {
            spec.commandLine().getOut().println(new String(json, StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        } else {
            Files.write(output, json);
        }
    }
}
