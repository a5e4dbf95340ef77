package countersign.ui.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Severity;
import countersign.model.fact.FactKey;
import countersign.ui.facts.FactTable.Row;
import countersign.ui.review.SampleCase;
import countersign.ui.review.SampleViews;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private final FactTable table = FactTable.of(SampleViews.of(new SampleCase("HZ-210412-00731", false)));

    @Test
    void aColumnForEachDocumentThatSaysAnything() {
        assertEquals(
                4,
                table.columns().stream()
                        .filter(document -> !document.title().isEmpty())
                        .count());
        assertTrue(table.rows().stream()
                .allMatch(row -> row.cells().size() == table.columns().size()));
    }

    @Test
    void whatContradictsIsMarkedAndLeftToAPerson() {
        var side = row(FactKey.SIDE);

        assertEquals(Accepted.Source.OPEN, side.accepted().source());
        assertEquals(
                Optional.of(Severity.CRITICAL),
                side.cells().stream()
                        .filter(cell -> !cell.empty())
                        .findFirst()
                        .flatMap(cell -> cell.entries().get(0).severity()));
    }

    @Test
    void whereAllAgreeTheirValueIsAccepted() {
        var admitted = row(FactKey.ADMISSION_DATE).accepted();

        assertEquals(Accepted.Source.DOCUMENTS, admitted.source());
        assertEquals("2021-03-02", admitted.value().orElseThrow().toString());
    }

    @Test
    void filtersAndNarrowsToWhatDoesNotFit() {
        var model = new FactsViewModel(SampleViews.of(new SampleCase("HZ-210412-00731", false)));
        int all = model.shownProperty().get().rows().size();
        model.filterProperty().set(FactsViewModel.Filter.MISMATCH);
        model.narrowProperty().set(true);

        assertTrue(model.shownProperty().get().rows().size() < all);
        assertTrue(model.shownProperty().get().rows().stream().allMatch(Row::flagged));
        assertFalse(model.shownProperty().get().columns().isEmpty());
    }

    @Test
    void theNextMismatchIsFoundFromAnywhereAndAfterTheLastComesTheFirst() {
        var model = new FactsViewModel(SampleViews.of(new SampleCase("HZ-210412-00731", false)));
        model.nextMismatch();
        var first = model.spotProperty().get().orElseThrow();
        int steps = 0;
        do {
            model.nextMismatch();
            steps++;
        } while (!model.spotProperty().get().orElseThrow().equals(first) && steps < 100);

        assertTrue(steps > 3 && steps < 100, () -> "found again");
    }

    @Test
    void arrowsStayInsideTheTable() {
        var model = new FactsViewModel(SampleViews.of(new SampleCase("HZ-210412-00731", false)));
        model.upOrDown(-1);
        for (int i = 0; i < 50; i++) {
            model.sideways(1);
            model.upOrDown(1);
        }

        var last = model.spotProperty().get().orElseThrow();
        assertEquals(table.columns().get(table.columns().size() - 1).file(), last.file());
        assertEquals(table.rows().get(table.rows().size() - 1).key(), last.key());
    }

    private Row row(FactKey<?> key) {
        return table.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
