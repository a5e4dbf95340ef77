package countersign;

import countersign.cli.CheckCommand;
import countersign.cli.CommandLines;
import countersign.cli.DemoCommand;
import countersign.cli.ExportCommand;
import countersign.cli.ImportCommand;
import countersign.cli.OcrCommand;
import countersign.cli.PlatformCommand;
import countersign.cli.VerifyCommand;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts Countersign: with arguments it is the command line, without any it opens the window. */
@Command(
        name = "countersign",
        subcommands = {
            CheckCommand.class,
            OcrCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            DemoCommand.class,
            PlatformCommand.class
        })
public final class Countersign implements Callable<Integer> {

    public static void main(String[] arguments) {
        System.exit(CommandLines.of(new Countersign(), List.of(arguments)).execute(arguments));
    }

    @Override
    public Integer call() {
        return 0;
    }
}
