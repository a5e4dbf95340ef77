package countersign.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** OCRmyPDF as one would run it on paper as it comes: turned, deskewed and cleaned, one page on one core. */
final class OcrMyPdfCommand {

    private static final String RESOLUTION = "200";

    private OcrMyPdfCommand() {}

    /**
     * The text of the searchable PDF that it makes of {@code page}.
     *
     * @throws IOException if it fails
     */
    static String read(BenchPage page) throws IOException, InterruptedException {
        var made = Files.createTempFile("bench", ".pdf");
        var text = Files.createTempFile("bench", ".txt");
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
                    "--sidecar",
                    text.toString(),
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
            return Files.readString(text, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(made);
            Files.deleteIfExists(text);
        }
    }
}
