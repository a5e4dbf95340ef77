package countersign.ocr.ppocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The trained networks and the characters that they know.
 *
 * @param detection network that marks where text is, as ONNX
 * @param recognition network that reads a line, as ONNX
 * @param characters what the outputs of {@code recognition} stand for, from its second on; none where the network
 *     itself carries them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Models(byte[] detection, byte[] recognition, List<String> characters) {

    /** The system property that names a folder of other models. */
    public static final String FOLDER = "countersign.models";

    private static final String DETECTION = "ch_PP-OCRv4_det_infer.onnx";
    private static final String RECOGNITION = "ch_PP-OCRv4_rec_infer.onnx";
    private static final String CHARACTERS = "ppocr_keys_v1.txt";

    public Models {
        characters = List.copyOf(characters);
    }

    /** Those of the folder that {@value #FOLDER} names, else those that come with the program. */
    public static Models chosen() throws IOException {
        String folder = System.getProperty(FOLDER, "");
        return folder.isBlank() ? bundled() : in(Path.of(folder));
    }

    /** The models that come with the program. */
    public static Models bundled() throws IOException {
        return new Models(resource(DETECTION), resource(RECOGNITION), lines(resource(CHARACTERS)));
    }

    /**
     * Models from a folder, such as newer ones or ones trained further.
     *
     * <p>Told by their names as PaddleOCR's are published: {@code *det*.onnx}, {@code *rec*.onnx}, and a {@code .txt}
     * with a character a line, which may be missing where the network carries its characters itself.
     *
     * @throws IOException if one of the networks is missing, or there are several of a sort
     */
    public static Models in(Path folder) throws IOException {
        var characters = only(folder, "", ".txt");
        return new Models(
                Files.readAllBytes(only(folder, "det", ".onnx").orElseThrow(() -> missing(folder, "*det*.onnx"))),
                Files.readAllBytes(only(folder, "rec", ".onnx").orElseThrow(() -> missing(folder, "*rec*.onnx"))),
                characters.isPresent() ? lines(Files.readAllBytes(characters.get())) : List.of());
    }

    private static Optional<Path> only(Path folder, String part, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            var fitting = files.filter(file -> isNamed(file, part, ending)).toList();
            if (fitting.size() > 1) {
                throw new IOException("several files *" + part + "*" + ending + " in " + folder);
            }
            return fitting.stream().findFirst();
        }
    }

    private static boolean isNamed(Path file, String part, String ending) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(ending) && name.contains(part);
    }

    private static IOException missing(Path folder, String name) {
        return new IOException("no " + name + " in " + folder);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Models.class.getResourceAsStream("/models/" + name)) {
            if (in == null) {
                throw new IOException("the reader's model " + name + " is missing");
            }
            return in.readAllBytes();
        }
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace("\r", ""))
                .toList();
    }
}
