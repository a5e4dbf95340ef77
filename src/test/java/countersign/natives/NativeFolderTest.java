package countersign.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeFolderTest {

    private static final String LIBRARY = "/ai/onnxruntime/native/linux-x64/libonnxruntime4j_jni.so";

    @TempDir
    Path cache;

    @Test
    void unpacksOnceAndLeavesNothingBeside() throws IOException {
        var natives = NativeFolder.in(cache.resolve("natives"));
        var folder = natives.unpack("onnxruntime", List.of(LIBRARY));
        var file = folder.resolve("libonnxruntime4j_jni.so");
        var first = Files.getLastModifiedTime(file);

        assertEquals(folder, natives.unpack("onnxruntime", List.of(LIBRARY)));

        assertEquals(first, Files.getLastModifiedTime(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        try (var packed = NativeFolderTest.class.getResourceAsStream(LIBRARY)) {
            assertEquals(packed.readAllBytes().length, Files.size(file));
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThrows(IOException.class, () -> NativeFolder.in(cache).unpack("nothing", List.of("/no/such/library.so")));
    }
}
