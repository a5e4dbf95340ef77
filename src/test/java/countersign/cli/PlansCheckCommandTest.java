package countersign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.Countersign;
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

class PlansCheckCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path good = Path.of("");

    @BeforeEach
    void takeAPlanThatShips() throws IOException {
        try (var in = PlansCheckCommandTest.class.getResourceAsStream("/plans/meituan-mutual.yaml")) {
            good = Files.write(folder.resolve("mine.yaml"), in.readAllBytes());
        }
    }

    @Test
    void acceptsAPlanWithoutMistakes() {
        assertEquals(0, run("plans", "check", good.toString(), "--lang", "en"));
        assertTrue(out.toString().contains("plan meituan-mutual, versions 2019.1, 2020.1"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void refusesAMistakeWithLineAndReasonAndChecksTheRest() throws IOException {
        var bad = folder.resolve("bad.yaml");
        Files.writeString(bad, Files.readString(good).replace("days: 180", "days: some"), StandardCharsets.UTF_8);

        assertEquals(3, run("plans", "check", bad.toString(), good.toString(), "--lang", "en"));
        assertEquals(
                bad + ", line 13: \"some\" is not a whole number",
                err.toString().strip());
        assertTrue(out.toString().contains("mine.yaml"));
    }

    @Test
    void speaksChinese() throws IOException {
        var bad = folder.resolve("bad.yaml");
        Files.writeString(bad, Files.readString(good).replace("  fee: 0.08\n", ""), StandardCharsets.UTF_8);

        assertEquals(3, run("plans", "check", bad.toString(), "--lang", "zh"));
        assertEquals(bad + " 第 23 行：缺少“fee”", err.toString().strip());
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertEquals(3, run("plans", "check", folder.resolve("none.yaml").toString(), "--lang", "en"));
        assertTrue(err.toString().contains("cannot be read"), err.toString());
    }

    @Test
    void asksForAFile() {
        assertEquals(2, run("plans", "check"));
        assertEquals(2, run("plans"));
    }

    private int run(String... arguments) {
        return CommandLines.of(new Countersign(), List.of(arguments))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
