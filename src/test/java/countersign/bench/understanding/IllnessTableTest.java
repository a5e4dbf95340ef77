package countersign.bench.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.Catalogue;
import countersign.model.adjudication.Severity;
import countersign.model.plan.Illness;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every illness of the lists, as little as is right, with what is not it, and with histories of before joining. */
class IllnessTableTest {

    @Test
    void everyIllnessOfTheListsIsInTheTable() {
        var told = Stories.ofTable().stream().map(Story::name).collect(Collectors.toSet());
        var untold = Catalogue.shipped().plan("xhb-critical-illness").orElseThrow().versions().stream()
                .flatMap(version -> version.illnesses().stream())
                .map(Illness::id)
                .distinct()
                .filter(id -> !told.contains("table:" + id))
                .collect(Collectors.toSet());

        // the cancers stand in the table by their organs; what is mild has the names of the severe
        assertEquals(
                Set.of("malignant-tumour", "malignant-tumour-mild", "acute-mi-mild", "stroke-sequelae-mild"), untold);
    }

    @Test
    void theRightOnesAreNotAccusedAndTheOthersAre() {
        var judge = new Judge(List.of());
        var accused = new ArrayList<String>();
        var missed = new ArrayList<String>();
        for (var story : Stories.ofTable()) {
            var verdict = judge.verdict(story);
            if (verdict.wrong().stream().anyMatch(flag -> flag.severity() != Severity.MINOR)) {
                accused.add(story.name());
            }
            if (!verdict.missed().isEmpty()) {
                missed.add(story.name());
            }
        }

        assertEquals(List.of(), accused);
        assertEquals(List.of(), missed);
    }
}
