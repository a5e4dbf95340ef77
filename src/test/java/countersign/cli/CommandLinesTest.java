package countersign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandLinesTest {

    @AfterEach
    void forgetTheHandler() {
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void saysOneSentenceWhereTheProgramItselfFails() {
        assertEquals(sentence(new FailsWithException()), sentence(new FailsWithError()));
        assertEquals(1, sentence(new FailsWithError()).lines().count());
    }

    private static String sentence(Object command) {
        var line = CommandLines.of(command, List.of("--lang", "en"));
        var err = new StringWriter();
        line.setErr(new PrintWriter(err));
        assertEquals(3, CommandLines.run(line));
        return err.toString();
    }

    @Command
    static final class FailsWithError implements Runnable {
        @Override
        public void run() {
            throw new StackOverflowError("the words of a record");
        }
    }

    @Command
    static final class FailsWithException implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("the words of a record");
        }
    }
}
