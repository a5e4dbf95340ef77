package countersign.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A program in another JVM that says on standard output, a line each, what it has acknowledged, until it is killed as by
 * {@code kill -9}.
 */
public final class KilledProgram {

    private final Process process;
    private final Thread listener;
    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);

    private KilledProgram(Process process) {
        this.process = process;
        listener = new Thread(this::listen, "listener");
        listener.start();
    }

    /** Starts {@code main} on this program's class path. */
    public static KilledProgram start(Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return new KilledProgram(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits for the first line, then so long, then kills; gives all whole lines that it had said. */
    public List<String> killAfter(long milliseconds) throws InterruptedException {
        try {
            if (!begun.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the child never said a word");
            }
            Thread.sleep(milliseconds);
        } finally {
            process.destroyForcibly().waitFor();
            listener.join();
        }
        if (process.exitValue() == 0) {
            throw new IllegalStateException("the child had ended by itself");
        }
        return List.copyOf(acknowledged);
    }

    private void listen() {
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.add(line);
                begun.countDown();
            }
        } catch (IOException e) {
            // the pipe broke with the child: what came before counts
        }
    }
}
