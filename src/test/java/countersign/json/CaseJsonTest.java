package countersign.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.journal.Sample;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.claim.Claim;
import countersign.model.fact.FactSheet;
import countersign.model.finding.Findings;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.Glyph;
import countersign.model.plan.PlanVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseJsonTest {

    private static final Flag FLAG = Sample.flag(FlagKind.WAITING_PERIOD, "发现右乳肿块8月余");

    @Test
    void aResultComesBackAsItWas() {
        var checked = SampleCase.checked(1, "0026184417", FLAG);

        var back = roundTrip(checked, Optional.of(SampleCase.plan())).orElseThrow();

        assertEquals(checked.file().claim(), back.file().claim());
        assertEquals(checked.file().plan(), back.file().plan());
        assertEquals(checked.file().facts(), back.file().facts());
        assertEquals(checked.file().others(), back.file().others());
        assertEquals(checked.file().problems(), back.file().problems());
        assertEquals(checked.flags(), back.flags());
        assertEquals(FLAG.id(), back.flags().get(0).id());
        assertEquals(checked.payout(), back.payout());
        assertEquals(checked.dossier(), back.dossier());
    }

    @Test
    void wordsComeBackWithTheirPlacesToTheMillionth() {
        var checked = SampleCase.checked(1, "0026184417", FLAG);

        var back = roundTrip(checked, Optional.of(SampleCase.plan())).orElseThrow();

        var expected = checked.file().documents().get(0).transcripts().get(0);
        var actual = back.file().documents().get(0).transcripts().get(0);
        assertEquals(expected.page(), actual.page());
        assertEquals(expected.width(), actual.width());
        assertEquals(expected.lines().size(), actual.lines().size());
        for (int i = 0; i < expected.lines().size(); i++) {
            assertEquals(expected.lines().get(i).text(), actual.lines().get(i).text());
            assertEquals(expected.lines().get(i).second(), actual.lines().get(i).second());
            assertNear(expected.lines().get(i).glyphs(), actual.lines().get(i).glyphs());
        }
    }

    @Test
    void aResultUnderAPlanThatIsGoneIsReadAnew() {
        assertEquals(Optional.empty(), roundTrip(SampleCase.checked(1, "1", FLAG), Optional.empty()));
    }

    private static Optional<CheckedClaim> roundTrip(CheckedClaim checked, Optional<PlanVersion> plan) {
        var json = new CaseJson(new Derived() {
            @Override
            public Optional<PlanVersion> version(String id, String version) {
                return plan;
            }

            @Override
            public Findings findings(Claim claim, List<Document> documents, FactSheet facts) {
                return Findings.NONE;
            }
        });
        return json.read(json.write(checked));
    }

    private static void assertNear(List<Glyph> expected, List<Glyph> actual) {
        for (int i = 0; i < expected.size(); i++) {
            Box a = expected.get(i).box();
            Box b = actual.get(i).box();
            assertEquals(a.x(), b.x(), 1e-6);
            assertEquals(a.y(), b.y(), 1e-6);
            assertEquals(a.width(), b.width(), 1e-6);
            assertEquals(a.height(), b.height(), 1e-6);
            assertEquals(expected.get(i).confidence(), actual.get(i).confidence(), 1e-6);
        }
    }
}
