package countersign.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.journal.Sample;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.claim.Claim;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.fact.FactSheet;
import countersign.model.fact.Side;
import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Finding;
import countersign.model.finding.Findings;
import countersign.model.finding.Measure;
import countersign.model.finding.Person;
import countersign.model.finding.Polarity;
import countersign.model.finding.Surety;
import countersign.model.finding.When;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.plan.PlanVersion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

    @Test
    void findingsComeBackWhereNothingChangedAndAreWorkedOutAgainWhereItDid() {
        var file = SampleCase.checked(1, "1", FLAG).file();
        var findings = new Findings(List.of(finding()));
        var checked = new CheckedClaim(
                "a",
                new CaseFile(
                        file.claim(),
                        file.plan(),
                        file.documents(),
                        file.facts(),
                        findings,
                        file.others(),
                        file.problems()),
                List.of(),
                Optional.empty());
        byte[] stored = new CaseJson(worksOutNothing("build 1")).write(checked);

        var same = new CaseJson(worksOutNothing("build 1")).read(stored).orElseThrow();
        var other = new CaseJson(worksOutNothing("build 2")).read(stored).orElseThrow();

        assertEquals(findings, same.file().findings());
        assertEquals(Findings.NONE, other.file().findings());
    }

    private static Finding finding() {
        return new Finding(
                new Concept("肌钙蛋白", ConceptKind.TEST),
                Polarity.PRESENT,
                Surety.PROBABLE,
                Person.MOTHER,
                When.on(When.Tense.PAST, DateSpan.parse("2020-06-03/2020-07-02"), "8月余"),
                Optional.of(Side.LEFT),
                Optional.of(Measure.of("0.62ng/ml").within(OptionalDouble.empty(), OptionalDouble.of(0.04))),
                "现病史",
                DocumentKind.ADMISSION_RECORD,
                new Evidence(new PageId("documents/01.pdf", 2), new Box(0.1, 0.2, 0.3, 0.04), "肌钙蛋白0.62ng/ml"),
                true);
    }

    private static Derived worksOutNothing(String build) {
        return new Derived() {
            @Override
            public Optional<PlanVersion> version(String id, String version) {
                return Optional.of(SampleCase.plan());
            }

            @Override
            public Findings findings(Claim claim, List<Document> documents, FactSheet facts) {
                return Findings.NONE;
            }

            @Override
            public String basis() {
                return build;
            }
        };
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
