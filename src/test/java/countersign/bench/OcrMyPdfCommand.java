package countersign.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** OCRmyPDF as one would run it on paper as it comes: turned, deskewed and cleaned, one page on one core. */
final class OcrMyPdfCommand {

    private static final String RESOLUTION = "200";

    private OcrMyPdfCommand() {}

    /**
     * What it says while it makes a searchable PDF of {@code page}.
     *
     * @throws IOException if it fails
     */
    static String read(BenchPage page) throws IOException, InterruptedException {
        var made = Files.createTempFile("bench", ".pdf");
        try {
            var command = new ProcessBuilder(
                    "ocrmypdf",
                    "--deskew",
                    "--clean",
                    "--rotate-pages",
                    "--jobs",
                    "1",
                    "--language",
                    "chi_sim",
                    "--output-type",
                    "pdf",
                    "--image-dpi",
                    RESOLUTION,
                    page.file().toString(),
                    made.toString());
            command.environment().put("OMP_THREAD_LIMIT", "1");
            command.redirectErrorStream(true);
            var process = command.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("OCRmyPDF failed on " + page.name() + ": " + said);
            }
            return said;
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
