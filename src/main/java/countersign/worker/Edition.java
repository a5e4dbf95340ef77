package countersign.worker;

import countersign.ocr.PageReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Tells one state of the readers from another: by their code and their models.
 *
 * <p>A number raised by hand would be forgotten, and old results shown as new ones.
 */
final class Edition {

    private static final List<String> CODE = List.of("countersign/imaging", "countersign/ocr", "countersign/worker");

    private Edition() {}

    @SuppressWarnings("ArrayVarargs")
    static String of(byte[]... models) throws IOException {
        var sum = new CRC32();
        for (byte[] model : models) {
            sum.update(model);
        }
        try {
            Path code = Path.of(PageReader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                add(code, sum);
            } else {
                try (var jar = FileSystems.newFileSystem(code)) {
                    add(jar.getPath("/"), sum);
                }
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        return Long.toHexString(sum.getValue());
    }

    private static void add(Path root, CRC32 sum) throws IOException {
        for (String part : CODE) {
            try (var files = Files.walk(root.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
    }
}
