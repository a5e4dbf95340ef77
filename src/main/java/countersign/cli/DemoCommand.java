package countersign.cli;

import countersign.demo.DemoDossiers;
import countersign.demo.sheet.FontsMissing;
import countersign.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demo [DIR]}: writes the demo dossiers and prints where each is. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {

    private static final int CANNOT = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Mixin
    GlobalOptions options = new GlobalOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "demo.DIR")
    Path directory = Path.of("demo-dossiers");

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var texts = Texts.in(options.settings().language());
        try {
            DemoDossiers.write(directory).forEach(line.getOut()::println);
            return 0;
        } catch (FontsMissing missing) {
            line.getErr().println(texts.of("demo.fonts-missing", missing.packageName()));
        } catch (IOException e) {
            line.getErr().println(texts.of("cli.cannot-write", directory));
        }
        line.getErr().flush();
        return CANNOT;
    }
}
