package countersign.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Tesseract as a person would run it: simplified Chinese, the untouched file, one thread. */
final class TesseractCommand {

    private static final List<String> PAGE_MODES = List.of("3", "6");

    private TesseractCommand() {}

    /** The text of the better of two page modes. */
    static String best(BenchPage page) throws IOException, InterruptedException {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String mode : PAGE_MODES) {
            String text = read(page.file(), mode);
            int errors = Errors.count(page.truth(), text);
            if (errors < least) {
                least = errors;
                best = text;
            }
        }
        return best;
    }

    static String read(Path file, String mode) throws IOException, InterruptedException {
        var command = new ProcessBuilder("tesseract", file.toString(), "stdout", "-l", "chi_sim", "--psm", mode);
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = command.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
