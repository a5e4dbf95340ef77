package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.model.fact.Agreement;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static Fact<String> fact(FactKey<String> key, int page, String value, Agreement agreement) {
        var evidence = new Evidence(new PageId("documents/01.pdf", page), Box.PAGE, value);
        return new Fact<>(key, value, DocumentKind.ADMISSION_RECORD, evidence, 0.9, agreement, List.of());
    }

    @Test
    void whatBothReadersReadElsewhereIsRightHereToo() {
        var facts = Settling.settle(List.of(
                fact(FactKey.NAME, 1, "陈雅琴", Agreement.UNSURE), fact(FactKey.NAME, 2, "陈雅琴", Agreement.COUNTERSIGNED)));

        assertEquals(
                List.of(Agreement.SINGLE, Agreement.COUNTERSIGNED),
                facts.stream().map(Fact::agreement).toList());
    }

    @Test
    void anotherNameOrTheSameAsUnsureElsewhereStaysUnsure() {
        var facts = Settling.settle(List.of(
                fact(FactKey.NAME, 1, "陈稚琴", Agreement.UNSURE),
                fact(FactKey.NAME, 2, "陈雅琴", Agreement.COUNTERSIGNED),
                fact(FactKey.NAME, 3, "陈稚琴", Agreement.UNSURE)));

        assertEquals(
                List.of(Agreement.UNSURE, Agreement.COUNTERSIGNED, Agreement.UNSURE),
                facts.stream().map(Fact::agreement).toList());
    }

    @Test
    void anAgeIsTooShortToBeRightByRepetition() {
        var facts = Settling.settle(List.of(
                fact(FactKey.AGE, 1, "37岁", Agreement.UNSURE), fact(FactKey.AGE, 2, "37岁", Agreement.COUNTERSIGNED)));

        assertEquals(Agreement.UNSURE, facts.get(0).agreement());
    }
}
