package countersign.ocr.ppocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The trained networks and the characters that they know.
 *
 * @param detection network that marks where text is, as ONNX
 * @param recognition network that reads a line, as ONNX
 * @param characters what the outputs of {@code recognition} stand for, from its second on
 */
@SuppressWarnings("ArrayRecordComponent")
public record Models(byte[] detection, byte[] recognition, List<String> characters) {

    private static final String DETECTION = "ch_PP-OCRv4_det_infer.onnx";
    private static final String RECOGNITION = "ch_PP-OCRv4_rec_infer.onnx";
    private static final String CHARACTERS = "ppocr_keys_v1.txt";

    public Models {
        characters = List.copyOf(characters);
    }

    /** The models that come with the program. */
    public static Models bundled() throws IOException {
        return new Models(resource(DETECTION), resource(RECOGNITION), lines(resource(CHARACTERS)));
    }

    /** Models of the same names from a folder, such as ones trained further. */
    public static Models in(Path folder) throws IOException {
        return new Models(
                Files.readAllBytes(folder.resolve(DETECTION)),
                Files.readAllBytes(folder.resolve(RECOGNITION)),
                lines(Files.readAllBytes(folder.resolve(CHARACTERS))));
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
