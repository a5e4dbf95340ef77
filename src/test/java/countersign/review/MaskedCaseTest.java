package countersign.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.journal.Sample;
import countersign.json.SampleCase;
import countersign.model.adjudication.Addressee;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Role;
import countersign.model.fact.Evidence;
import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.store.Store;
import countersign.store.sqlite.TestStores;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An advisor reads no number of a card, wherever on a claim it stands, and can still act on its flags. */
class MaskedCaseTest {

    private static final String NUMBER = "339901198311020428";
    private static final String HIDDEN = "3399**********0428";

    private static final Flag FLAG = new Flag(
            FlagKind.IDENTITY_MISMATCH,
            Certainty.CERTAIN,
            "id-number",
            List.of(NUMBER, 7, "陈雅琴"),
            List.of(new Evidence(new PageId("documents/03.pdf", 1), new Box(0.1, 0.1, 0.5, 0.02), "身份证号 " + NUMBER)));

    @TempDir
    private Path folder;

    @Test
    void hidesNumbersInSentencesQuotationsAndWordsOfPersons() {
        try (var store = TestStores.open(folder)) {
            var verifier = desk(store, Role.VERIFIER);
            verifier.recorder().record(Sample.summary(1), SampleCase.checked(1, "0026184417", FLAG));
            try (var session = verifier.open(Sample.claim(1))) {
                assertInstanceOf(Outcome.Recorded.class, session.addNote("身份证 " + NUMBER));
                assertInstanceOf(
                        Outcome.Recorded.class, session.ask(FLAG.id(), Addressee.ADVISOR, "是 " + NUMBER + " 吗？"));
                assertTrue(session.state().toString().contains(NUMBER));
            }
            try (var session = desk(store, Role.ADVISOR).open(Sample.claim(1))) {
                var state = session.state();
                var flag = state.flags().get(0);

                assertEquals(List.of(HIDDEN, 7, "陈雅琴"), flag.flag().arguments());
                assertEquals("身份证号 " + HIDDEN, flag.flag().evidence().get(0).text());
                assertEquals("身份证 " + HIDDEN, state.notes().get(0).text());
                assertEquals("是 " + HIDDEN + " 吗？", flag.text());
                assertEquals(
                        "是 " + HIDDEN + " 吗？",
                        state.proceedings().questions().get(0).text());
                assertFalse(state.history().toString().contains(NUMBER));
                assertFalse(state.flags().toString().contains(NUMBER));
                assertFalse(state.proceedings().toString().contains(NUMBER));

                assertEquals(FLAG.id(), flag.id());
                assertInstanceOf(Outcome.Recorded.class, session.confirm(flag.id()));
            }
        }
    }

    private static Desk desk(Store store, Role role) {
        return new Desk(
                store, new Reviewer("of-" + role, "测试" + role, role, "desk-1"), Sample.CLOCK, new SecureRandom());
    }
}
