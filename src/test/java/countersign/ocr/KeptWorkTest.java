package countersign.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptWorkTest {

    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void rewritesOnce() {
        assertThat(rewritten("one")).containsExactly(2, 3, 4);
        assertThat(rewritten("one")).containsExactly(2, 3, 4);
        assertThat(made).hasValue(1);
    }

    @Test
    void rewritesAnewForOtherCodeOrNetworks() {
        rewritten("one");
        rewritten("two");

        assertThat(made).hasValue(2);
    }

    @Test
    void rewritesAnewWhatIsDamaged() throws Exception {
        rewritten("one");
        try (var files = Files.list(folder)) {
            var file = files.findFirst().orElseThrow();
            var bytes = Files.readAllBytes(file);
            bytes[0]++;
            Files.write(file, bytes);
        }

        assertThat(rewritten("one")).containsExactly(2, 3, 4);
        assertThat(made).hasValue(2);
    }

    @Test
    void keepsNoMoreThanAreOfUse() throws Exception {
        for (int i = 0; i < 9; i++) {
            rewritten("edition " + i);
        }

        try (var files = Files.list(folder)) {
            assertThat(files.count()).isEqualTo(6);
        }
    }

    @Test
    void worksWhereNothingCanBeKept() throws Exception {
        var file = Files.createFile(folder.resolve("no folder"));
        var kept = KeptWork.in(file, "one");

        assertThat(kept.made("n", this::rewrite)).containsExactly(2, 3, 4);
    }

    private byte[] rewritten(String edition) {
        return KeptWork.in(folder, edition).made("n", this::rewrite);
    }

    private byte[] rewrite() {
        made.incrementAndGet();
        return new byte[] {2, 3, 4};
    }
}
