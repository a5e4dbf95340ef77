package countersign.json;

import countersign.catalogue.Catalogue;
import countersign.journal.Sample;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.Payout;
import countersign.model.claim.Claim;
import countersign.model.claim.Member;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import countersign.model.fact.Agreement;
import countersign.model.fact.DateSpan;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.fact.Side;
import countersign.model.finding.Findings;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.model.plan.PlanVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A checked claim of an invented person, with a little of everything. */
public final class SampleCase {

    private static final PlanVersion PLAN = Catalogue.shipped()
            .plan("xhb-critical-illness")
            .flatMap(plan -> plan.version("2020.1"))
            .orElseThrow();

    private static final PageId PAGE = new PageId("documents/03.pdf", 1);

    private SampleCase() {}

    public static PlanVersion plan() {
        return PLAN;
    }

    /** The claim of {@link Sample#summary} with an invoice and these flags. */
    public static CheckedClaim checked(int number, String invoice, Flag... flags) {
        var summary = Sample.summary(number);
        var claim = new Claim(
                summary.number(),
                summary.plan(),
                Optional.of("2020.1"),
                summary.reported(),
                new Member(
                        "测试甲",
                        Sex.F,
                        LocalDate.of(1983, 11, 2),
                        "339901198311020428",
                        LocalDate.of(2020, 5, 12),
                        Optional.empty(),
                        List.of(new Member.OtherPlan("waterdrop-youth", LocalDate.of(2019, 3, 1)))),
                Optional.of(new Claim.Claimant("测试甲", "self")),
                new Claim.ClaimedIllness(
                        "恶性肿瘤——重度", Optional.of("C50.4"), LocalDate.of(2021, 2, 26), Optional.of("云岭市第一人民医院"), false),
                Optional.of(Money.yuan(300_000)),
                List.of(new Claim.NamedDocument("documents/03.pdf", Optional.of("discharge-summary"))));
        var documents = List.of(
                new Document("documents/03.pdf", DocumentKind.DISCHARGE_SUMMARY, "出院小结", 2, List.of(transcript())));
        var file = new CaseFile(
                claim,
                PLAN,
                documents,
                new FactSheet(facts(invoice)),
                Findings.NONE,
                new OtherClaims(Map.of("0026184417", List.of("CS-210412-00009"))),
                List.of(Problem.ofPage("documents/09.pdf", 2, "decoder-timeout", 60)));
        var payout = new Payout(Money.yuan(300_000), "severe", List.of(37, "30-39"), true);
        return new CheckedClaim("dossiers/1", file, List.of(flags), Optional.of(payout));
    }

    private static Transcript transcript() {
        return new Transcript(
                PAGE,
                2480,
                3508,
                Reading.PPOCR,
                List.of(
                        line("出院日期：2021年03月14日", 0.1)
                                .withSecond(new Reading(Reading.TESSERACT, "出院日期:2021年03月14日", 0.91)),
                        line("发现右乳肿块8月余", 0.2)));
    }

    private static TextLine line(String text, double top) {
        return TextLine.of(IntStream.range(0, text.length())
                .mapToObj(i -> new Glyph(text.substring(i, i + 1), new Box(0.1 + i * 0.02, top, 0.02, 0.015), 0.97))
                .toList());
    }

    private static List<Fact<?>> facts(String invoice) {
        return List.of(
                fact(FactKey.NAME, "测试甲"),
                fact(FactKey.SEX, Sex.F),
                fact(FactKey.DISCHARGE_DATE, LocalDate.of(2021, 3, 14)),
                fact(FactKey.ONSET, DateSpan.parse("2020-06-03/2020-07-02")),
                fact(FactKey.SIDE, Side.RIGHT),
                fact(FactKey.STAY_DAYS, 12),
                fact(FactKey.INVOICE_TOTAL, Money.parse("58412.36")),
                fact(FactKey.INVOICE_NUMBER, invoice));
    }

    private static <T> Fact<T> fact(FactKey<T> key, T value) {
        return new Fact<>(
                key,
                value,
                DocumentKind.DISCHARGE_SUMMARY,
                new Evidence(PAGE, new Box(0.14, 0.31, 0.12, 0.02), String.valueOf(value)),
                0.97,
                Agreement.COUNTERSIGNED,
                List.of(new Reading(Reading.PPOCR, String.valueOf(value), 0.97)));
    }
}
