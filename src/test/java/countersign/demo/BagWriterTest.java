package countersign.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagWriterTest {

    @TempDir
    Path directory;

    @Test
    void writesBagsWhoseManifestsHold() throws IOException, GeneralSecurityException {
        var dossier = new DossierFactory().make(9);

        var bag = BagWriter.folder(dossier, directory);

        assertEquals(dossier.name(), bag.getFileName().toString());
        for (var manifest : new String[] {"manifest-sha256.txt", "tagmanifest-sha256.txt"}) {
            for (var line : Files.readAllLines(bag.resolve(manifest))) {
                var parts = line.split(" {2}", 2);
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(bag.resolve(parts[1])));
                assertEquals(parts[0], HexFormat.of().formatHex(digest), parts[1]);
            }
        }
        assertEquals(
                dossier.files().size() + 1,
                Files.readAllLines(bag.resolve("manifest-sha256.txt")).size());
    }

    @Test
    void packsTheSameArchiveTwice() throws IOException {
        var dossier = new DossierFactory().make(9);

        var one = Files.readAllBytes(BagWriter.zip(dossier, directory.resolve("one")));
        var two = Files.readAllBytes(BagWriter.zip(dossier, directory.resolve("two")));

        assertTrue(one.length > 100_000);
        assertArrayEquals(one, two);
    }
}
