package countersign.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tesseract as a person would run it: simplified Chinese, the untouched file, one thread. */
final class TesseractCommand {

    private static final List<String> PAGE_MODES = List.of("3", "6");

    private TesseractCommand() {}

    /** The better of two page modes, with the time of that one. */
    static ReadingBench.Score best(BenchPage page) throws IOException, InterruptedException {
        ReadingBench.Score best = null;
        for (String mode : PAGE_MODES) {
            long start = System.nanoTime();
            String text = read(page, mode);
            var score = new ReadingBench.Score(Errors.count(page.truth(), text), ReadingBench.since(start));
            if (best == null || score.errors() < best.errors()) {
                best = score;
            }
        }
        return best;
    }

    private static String read(BenchPage page, String mode) throws IOException, InterruptedException {
        var command = new ProcessBuilder("tesseract", page.file().toString(), "stdout", "-l", "chi_sim", "--psm", mode);
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = command.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
