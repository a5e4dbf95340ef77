package countersign.app;

import countersign.demo.DossierFactory;
import countersign.intake.Adjudicator;
import countersign.json.CaseJson;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.OtherClaims;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Measures how long stored claims take to be judged again, without reading them again.
 *
 * <p>Their pages say what generated dossiers say, as if they had been read without a fault; each is a different claim, and the
 * same few dossiers come again and again.
 */
final class JudgingSpeed {

    private static final int DOSSIERS = 12;
    private static final int THREADS = 2;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Knowledge knowledge = Knowledge.shipped();
    private final Adjudicator adjudicator = RealJudging.adjudicator();
    private final CaseJson json = new CaseJson(knowledge);

    private JudgingSpeed() {}

    /** How many claims, 10,000 where it is not said. */
    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        new JudgingSpeed().measure(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000);
    }

    private void measure(int claims) throws ExecutionException, InterruptedException {
        var factory = new DossierFactory();
        var stored = new ArrayList<byte[]>();
        int pages = 0;
        int characters = 0;
        for (int seed = 1; seed <= DOSSIERS; seed++) {
            var read = WrittenDossier.of(factory.make(seed), knowledge);
            pages += read.pages();
            characters += read.documents().stream()
                    .flatMap(document -> document.transcripts().stream())
                    .flatMap(page -> page.lines().stream())
                    .mapToInt(line -> line.text().length())
                    .sum();
            stored.add(json.write(adjudicator.judge(read, List.of(), file -> OtherClaims.NONE)));
        }
        out.printf(
                Locale.ROOT,
                "%d dossiers, %.1f pages and %d characters each, %d KB each as stored%n",
                DOSSIERS,
                (double) pages / DOSSIERS,
                characters / DOSSIERS,
                stored.stream().mapToInt(bytes -> bytes.length).sum() / DOSSIERS / 1024);
        run(stored, DOSSIERS * 8);
        parts(stored);
        long start = System.nanoTime();
        long before = cpu();
        int flags = run(stored, claims);
        double spent = (cpu() - before) / 1e6 / claims;
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%d claims judged again in %.1f s by %d threads, %.2f ms each, %.2f ms of a core; %d flags%n"
                        + "10,000 in %.0f s here now, in %.0f s on %d cores with nothing else to do%n",
                claims,
                seconds,
                THREADS,
                seconds * 1000 / claims,
                spent,
                flags,
                seconds / claims * 10_000,
                spent * 10 / THREADS,
                THREADS);
    }

    /** Nanoseconds of all cores, the collector's and the compiler's among them. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private int run(List<byte[]> stored, int claims) throws ExecutionException, InterruptedException {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var parts = new ArrayList<Callable<Integer>>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                parts.add(() -> {
                    int flags = 0;
                    for (int i = first; i < claims; i += THREADS) {
                        var before = json.read(stored.get(i % stored.size())).orElseThrow();
                        flags += adjudicator
                                .again(before, OtherClaims.NONE)
                                .flags()
                                .size();
                    }
                    return flags;
                });
            }
            int flags = 0;
            for (var part : pool.invokeAll(parts)) {
                flags += part.get();
            }
            return flags;
        } finally {
            pool.shutdown();
        }
    }

    /** What the time goes into, on one thread. */
    private void parts(List<byte[]> stored) {
        long reading = 0;
        long finding = 0;
        long checking = 0;
        for (byte[] bytes : stored) {
            long start = System.nanoTime();
            CheckedClaim before = json.read(bytes).orElseThrow();
            long read = System.nanoTime();
            var file = before.file();
            knowledge.findings(file.claim(), file.documents(), file.facts());
            long found = System.nanoTime();
            adjudicator.again(before, OtherClaims.NONE);
            reading += read - start;
            finding += found - read;
            checking += System.nanoTime() - found;
        }
        out.printf(
                Locale.ROOT,
                "one claim: from the store %.1f ms (with its findings), findings alone %.1f ms, checks %.1f ms%n",
                reading / 1e6 / stored.size(),
                finding / 1e6 / stored.size(),
                checking / 1e6 / stored.size());
    }
}
