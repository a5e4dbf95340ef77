package countersign.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftStoreTest {

    private static final Map<String, String> DRAFT =
            Map.of("decision.REJECT.text", "等待期内\n“发现肿块8月余” = \\", "at.page", "documents/05.pdf#1");

    @Test
    void whatWasTypedIsThereAfterTheStoreWasOpenedAgain(@TempDir Path folder) {
        try (var store = TestStores.open(folder)) {
            store.drafts().keep("lin\nclaim", Map.of("a", "b"));
            store.drafts().keep("lin\nclaim", DRAFT);
        }
        try (var store = TestStores.open(folder)) {
            assertEquals(DRAFT, store.drafts().find("lin\nclaim"));
            assertEquals(Map.of(), store.drafts().find("wang\nclaim"), "drafts of others are theirs");
        }
    }
}
