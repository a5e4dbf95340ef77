package countersign.cli;

import countersign.app.PlanFiles;
import countersign.catalogue.CatalogueException;
import countersign.model.plan.Plan;
import countersign.model.plan.PlanVersion;
import countersign.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plans check FILE…}: tells an author whether a plan can be used, else where the mistake is. */
@Command(name = "check")
public final class PlansCheckCommand implements Callable<Integer> {

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "PLAN")
    List<Path> files = List.of();

    @Override
    public Integer call() {
        var texts = Texts.in(global.settings().language());
        var plans = new PlanFiles();
        boolean allGood = true;
        for (var file : files) {
            allGood &= check(file, plans, texts, spec.commandLine());
        }
        return allGood ? 0 : 3;
    }

    private static boolean check(Path file, PlanFiles plans, Texts texts, CommandLine line) {
        try {
            line.getOut().println(words(file, plans.read(file.toString(), Files.readString(file)), texts));
            return true;
        } catch (IOException e) {
            line.getErr().println(texts.of("plans.cannot-read", file));
        } catch (CatalogueException e) {
            line.getErr()
                    .println(texts.of(
                            "plans.mistake",
                            e.file(),
                            String.valueOf(e.line()),
                            texts.of("mistake." + e.reason(), e.arguments().toArray())));
        }
        return false;
    }

    private static String words(Path file, Plan plan, Texts texts) {
        return texts.of(
                "plans.good",
                file,
                plan.id(),
                plan.versions().stream().map(PlanVersion::version).collect(Collectors.joining(", ")),
                plan.versions().stream()
                        .flatMap(version -> version.illnesses().stream())
                        .distinct()
                        .count(),
                plan.versions().stream()
                        .flatMap(version -> version.rules().assumed().stream())
                        .distinct()
                        .count());
    }
}
