package countersign.reading;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a worker is started.
 *
 * <p>The walls around it (no network, no files) are built here, by what is put in front of the words.
 */
public final class WorkerCommand {

    private static final String WORKER = "countersign.worker.WorkerMain";

    /** What a system needs to start a program at all, and where its reading data lies; no secret is among them. */
    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "PROGRAMFILES");

    /** Present on Linux and macOS; elsewhere readers are as pressing as the window. */
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final List<String> words;
    private final boolean yielding;

    private WorkerCommand(List<String> words, boolean yielding) {
        this.words = List.copyOf(words);
        this.yielding = yielding;
    }

    /** This program's worker, on the Java and the class path of this process. */
    public static WorkerCommand ofThisProgram() {
        return running(WORKER);
    }

    /** The same with the first reader's networks from a folder, instead of those that come with the program. */
    public static WorkerCommand withModels(Path folder) {
        var words = new ArrayList<>(ofThisProgram().words);
        words.add(words.size() - 1, "-Dcountersign.models=" + folder.toAbsolutePath());
        return new WorkerCommand(words, false);
    }

    /** The same, whose readers leave the processor to the window and to pages on screen wherever these want it. */
    public WorkerCommand yielding() {
        return new WorkerCommand(words, true);
    }

    static WorkerCommand running(String main) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx512m",
                "-Xms128m", // Java would begin with a sixty-fourth of the machine, and touch all of it
                "-Xmn32m", // pages are large and go to the old ones at once; more would only be kept
                "-Xss1m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                // A worker lives for one claim and is in native code most of the time: compiling to the last pays only
                // for loops over whole pages.
                "-XX:Tier4InvocationThreshold=20000",
                "-XX:Tier4MinInvocationThreshold=3000",
                "-XX:Tier4CompileThreshold=40000",
                "-XX:Tier4BackEdgeThreshold=400000",
                "-XX:-UsePerfData",
                "-XX:+DisplayVMOutputToStderr", // or its last words would get between two frames
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
        var archive = System.getProperty("countersign.archive"); // of classes laid out ahead, made by the launcher
        if (archive != null) {
            words.add("-XX:SharedArchiveFile=" + archive);
        }
        words.addAll(Natives.options());
        words.add(main);
        return new WorkerCommand(words, false);
    }

    /** @param duty {@code read} for a worker that loads its readers at once, {@code show} for one that only decodes */
    ProcessBuilder process(String duty) {
        var all = new ArrayList<String>();
        if (yielding && duty.equals("read") && Files.isExecutable(NICE)) {
            all.addAll(List.of(NICE.toString(), "-n", "5"));
        }
        all.addAll(words);
        all.add(duty);
        var builder = new ProcessBuilder(all);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> !ENVIRONMENT.contains(name.toUpperCase(java.util.Locale.ROOT)));
        environment.putAll(Map.of(
                "LC_ALL", "C.UTF-8",
                "OMP_THREAD_LIMIT", "1",
                // One pool of native memory: with a pool a thread the readers keep a quarter more.
                "MALLOC_ARENA_MAX", "1",
                // Networks ask for the same large blocks again and again: given back to the system each time, they
                // would have to be cleared each time, a tenth of the time of reading.
                "MALLOC_MMAP_THRESHOLD_", "67108864",
                "MALLOC_TRIM_THRESHOLD_", "134217728",
                // Not on the command line, whose length is limited in places.
                "CLASSPATH", absolute(System.getProperty("java.class.path"))));
        // A library's complaint may quote the page.
        builder.redirectError(
                Boolean.getBoolean("countersign.worker.stderr")
                        ? ProcessBuilder.Redirect.INHERIT
                        : ProcessBuilder.Redirect.DISCARD);
        return builder;
    }

    private static String absolute(String classPath) {
        var entries = new ArrayList<String>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                entries.add(Path.of(entry).toAbsolutePath().toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
