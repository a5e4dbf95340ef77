package countersign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.Countersign;
import countersign.journal.Sample;
import countersign.store.sqlite.TestStores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} and {@code verify} on a real store. */
class SignedClaimTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (var store = TestStores.open(folder.resolve("store"))) {
            store.learn(List.of(Sample.key("verifier", countersign.model.adjudication.Role.VERIFIER)));
            store.events()
                    .record(Sample.chain(1).stream().map(entry -> entry.event()).toList());
        }
    }

    @Test
    void whatIsExportedIsGenuine() throws IOException {
        var file = export();

        assertEquals(0, run("verify", file.toString()));
        assertTrue(out.toString().contains("verifier"), out::toString);
    }

    @Test
    void aChangedWordIsFoundAndNamed() throws IOException {
        var file = export();
        Files.writeString(file, Files.readString(file).replace("电话已核实", "电话未核实"));

        assertEquals(1, run("verify", file.toString()));
        assertTrue(out.toString().contains("body_hash"), out::toString);
    }

    @Test
    void anotherClaimsNumberOnTheFileIsFound() throws IOException {
        var file = export();
        Files.writeString(
                file, Files.readString(file).replace("\"claimNo\" : \"CS-210412-00001\"", "\"claimNo\" : \"X\""));

        assertEquals(1, run("verify", file.toString()));
        assertTrue(out.toString().contains("prev_hash"), out::toString);
    }

    @Test
    void whatIsNoSignedClaimIsSaidSo() throws IOException {
        var file = Files.writeString(folder.resolve("x.json"), "{\"schema\":1}", StandardCharsets.UTF_8);

        assertEquals(3, run("verify", file.toString()));
        assertEquals(3, run("verify", folder.resolve("nowhere").toString()));
        assertEquals(3, run("export", "NO-1", "--store", folder.resolve("store").toString()));
        assertTrue(out.toString().isEmpty());
        assertEquals(3, err.toString().lines().count());
    }

    private Path export() {
        var file = folder.resolve("signed.json");
        assertEquals(
                0,
                run(
                        "export",
                        "CS-210412-00001",
                        "--store",
                        folder.resolve("store").toString(),
                        "-o",
                        file.toString()));
        return file;
    }

    private int run(String... arguments) {
        return CommandLines.of(new Countersign(), List.of(arguments))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
