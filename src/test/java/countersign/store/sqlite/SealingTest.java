package countersign.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.compare.ClaimPrint;
import countersign.journal.Sample;
import countersign.json.SampleCase;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Role;
import countersign.model.journal.EventType;
import countersign.review.Desk;
import countersign.review.Reviewer;
import countersign.store.Sealer;
import countersign.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing readable reaches the disk past the sealer, and every caller works with one that seals. */
class SealingTest {

    private static final List<String> SECRETS = List.of(
            "测试甲",
            "发现右乳肿块",
            "documents/03.pdf",
            "CS-210412-00001",
            "waiting-period",
            "出院小结",
            "0026184417",
            "林测试",
            "the words of a scan",
            "a reading of a page");

    @TempDir
    private Path folder;

    @Test
    void everythingGoesThroughTheSealer() throws IOException {
        try (var store = TestStores.open(folder, new Scrambler())) {
            work(store);
            assertEquals(List.of(), secretsOnDisk(), "while the log is still apart");
        }
        assertEquals(List.of(), secretsOnDisk());
        try (var store = TestStores.open(folder, new Scrambler())) {
            var claim = Sample.claim(1);
            assertEquals("测试甲", store.claims().summary(claim).orElseThrow().memberName());
            assertEquals(1, store.claims().checked(claim).orElseThrow().flags().size());
            assertEquals(
                    EventType.CLAIM_OPENED,
                    store.events().of(claim).get(0).signed().type());
            assertEquals(List.of("documents/03.pdf"), store.blobs().files(claim));
            assertTrue(store.blobs().read(claim, "documents/03.pdf").isPresent());
            assertEquals("林测试", store.keys().all().get(0).name());
        }
    }

    @Test
    void theSearchFindsWhatIsNotSealed() throws IOException {
        try (var store = TestStores.open(folder)) {
            work(store);
        }
        assertTrue(secretsOnDisk().contains("测试甲"));
    }

    @Test
    void aValuePutInAnotherPlaceDoesNotOpen() {
        var sealer = new Scrambler();
        var sealed = sealer.seal("event.sealed_body", new byte[] {1}, new byte[] {2});

        assertThrows(IllegalStateException.class, () -> sealer.open("event.sealed_body", new byte[] {9}, sealed));
    }

    @Test
    void anotherClaimsInvoiceIsFoundWithoutItsNumberOnDisk() {
        try (var store = TestStores.open(folder, new Scrambler())) {
            work(store);
            var others = store.claims().others(Sample.claim(2), invoice(2));

            assertEquals(List.of("CS-210412-00001"), others.invoices().get("0026184417"));
            assertEquals(1, others.invoices().size());
            assertEquals(
                    0,
                    store.claims()
                            .others(Sample.claim(1), invoice(1))
                            .invoices()
                            .size());
        }
    }

    private static ClaimPrint invoice(int claim) {
        return ClaimPrint.of(SampleCase.checked(claim, "0026184417").file());
    }

    private static void work(Store store) {
        var desk = new Desk(store, new Reviewer("lin", "林测试", Role.VERIFIER, "desk"), Sample.CLOCK, new SecureRandom());
        var flag = Sample.flag(FlagKind.WAITING_PERIOD, "发现右乳肿块8月余");
        desk.recorder().record(Sample.summary(1), SampleCase.checked(1, "0026184417", flag));
        try (var session = desk.open(Sample.claim(1))) {
            session.confirm(flag.id());
        }
        store.blobs().keep(Sample.claim(1), "documents/03.pdf", "the words of a scan".getBytes(StandardCharsets.UTF_8));
        store.pages().keep("key", "a reading of a page".getBytes(StandardCharsets.UTF_8));
    }

    private List<String> secretsOnDisk() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = file.getFileName() + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                SECRETS.stream()
                        .filter(secret -> content.contains(
                                new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** No cipher, but as strict as one about places. */
    private static final class Scrambler implements Sealer {

        @Override
        public byte[] seal(String place, byte[] key, byte[] plain) {
            var sealed = Arrays.copyOf(plain, plain.length + 4);
            for (int i = 0; i < plain.length; i++) {
                sealed[i] ^= (byte) 0xa5;
            }
            int binding = binding(place, key);
            for (int i = 0; i < 4; i++) {
                sealed[plain.length + i] = (byte) (binding >> 8 * i);
            }
            return sealed;
        }

        @Override
        public byte[] open(String place, byte[] key, byte[] sealed) {
            var plain = Arrays.copyOf(sealed, sealed.length - 4);
            for (int i = 0; i < plain.length; i++) {
                plain[i] ^= (byte) 0xa5;
            }
            if (!Arrays.equals(seal(place, key, plain), sealed)) {
                throw new IllegalStateException("sealed for another place");
            }
            return plain;
        }

        private static int binding(String place, byte[] key) {
            return 31 * place.hashCode() + Arrays.hashCode(key);
        }
    }

    /** A result is compressed, so that the search above would miss it; here it is looked at unpacked. */
    @Test
    void resultsAreSealedAfterTheyAreCompressed() throws IOException {
        try (var store = TestStores.open(folder, new Scrambler())) {
            work(store);
        }
        try (var results = Files.list(folder.resolve("results"))) {
            var bytes = Files.readAllBytes(results.findFirst().orElseThrow());
            assertTrue(bytes[0] != 0x1f, "no gzip header");
        }
    }
}
