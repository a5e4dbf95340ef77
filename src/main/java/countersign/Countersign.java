package countersign;

import countersign.cli.CheckCommand;
import countersign.cli.CommandLines;
import countersign.cli.DemoCommand;
import countersign.cli.DemoInTerminal;
import countersign.cli.ExportCommand;
import countersign.cli.GlobalOptions;
import countersign.cli.ImportCommand;
import countersign.cli.OcrCommand;
import countersign.cli.PlansCommand;
import countersign.cli.PlatformCommand;
import countersign.cli.VerifyCommand;
import countersign.ui.Desktop;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts Countersign: with a command it is the command line, without one it opens the window. */
@Command(
        name = "countersign",
        subcommands = {
            CheckCommand.class,
            OcrCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            PlatformCommand.class,
            DemoCommand.class,
            PlansCommand.class
        })
public final class Countersign implements Callable<Integer> {

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        var line = CommandLines.of(new Countersign(), List.of(arguments));
        System.exit(CommandLines.run(line, arguments));
    }

    @Override
    public Integer call() throws Exception {
        var settings = global.settings();
        if (!settings.display()) {
            return new DemoInTerminal(settings, spec.commandLine()).run();
        }
        var start = global.start();
        Desktop.run(start::open, start::fill, settings.language(), settings.spoken(), Clock.systemUTC());
        return 0;
    }
}
