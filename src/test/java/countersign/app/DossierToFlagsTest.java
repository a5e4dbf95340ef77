package countersign.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.demo.BagWriter;
import countersign.demo.DossierFactory;
import countersign.demo.Fault;
import countersign.demo.GeneratedDossier;
import countersign.demo.truth.ExpectedFlag;
import countersign.intake.Progress;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.Payout;
import countersign.model.fact.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From drawn, aged and scanned pages to flags, through the real workers, readers and checks. */
@Tag("ocr")
class DossierToFlagsTest {

    @TempDir
    Path dir = Path.of("");

    @Test
    void findsWhatWasPlantedAndNothingElse() throws IOException {
        var factory = new DossierFactory();
        var clean = factory.make(4711);
        var faulty = factory.make(4712, Fault.OTHER_SIDE, Fault.REPORT_BEFORE_SAMPLING, Fault.FILE_BROKEN);
        var paths = List.of(BagWriter.folder(clean, dir), BagWriter.zip(faulty, dir));

        try (var checking = Checking.of(Settings.of(Map.of(), null, null, "en"))) {
            var report = checking.check(paths, Progress.NONE);

            assertEquals(List.of(), report.refusals());
            assertFinds(clean, report.claims().get(0));
            assertFinds(faulty, report.claims().get(1));
        }
    }

    private static void assertFinds(GeneratedDossier made, CheckedClaim found) {
        var planted = new TreeSet<>(
                made.truth().flags().stream().map(ExpectedFlag::kind).collect(Collectors.toSet()));
        Set<FlagKind> raised = found.flags().stream()
                .map(Flag::kind)
                .filter(kind ->
                        planted.contains(kind) || !made.truth().acceptable().contains(kind))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(planted, raised, () -> found.flags() + "\n" + found.file().problems());
        for (var expected : made.truth().flags()) {
            assertTrue(pointsAt(expected, found), () -> expected.kind() + " points at other words");
        }
        if (made.truth().clean()) {
            assertEquals(made.truth().payout(), found.payout().map(Payout::amount));
        }
    }

    private static boolean pointsAt(ExpectedFlag expected, CheckedClaim found) {
        return expected.evidence().isEmpty()
                || found.flags().stream()
                        .filter(flag -> flag.kind() == expected.kind())
                        .flatMap(flag -> flag.evidence().stream())
                        .anyMatch(words -> expected.evidence().stream().anyMatch(planted -> meets(planted, words)));
    }

    private static boolean meets(Evidence planted, Evidence words) {
        var one = planted.box();
        var other = words.box();
        return planted.page().equals(words.page())
                && one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }
}
