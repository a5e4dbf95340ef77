package countersign.ui.review;

import countersign.catalogue.Catalogue;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.ClaimSummary.FlagCounts;
import countersign.model.adjudication.ClaimSummary.ReadingState;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.Payout;
import countersign.model.adjudication.SyncState;
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
import countersign.model.journal.ClaimId;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.model.page.Problem;
import countersign.model.page.Transcript;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invented claim with contradictions on its pages, and those pages. */
public final class SampleCase {

    public static final String DISCHARGE = "documents/05.pdf";
    public static final String PATHOLOGY = "documents/07.pdf";
    public static final String UNREADABLE = "documents/09.jpg";

    public final PrintedPages pages = new PrintedPages();
    private final List<Document> documents = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final String number;
    private final boolean clean;
    private boolean overdue;

    /** @param clean without any flag */
    public SampleCase(String number, boolean clean) {
        this.number = number;
        this.clean = clean;
    }

    /** With one flag more: the claim was reported late. */
    public SampleCase reportedLate() {
        overdue = true;
        return this;
    }

    public CheckedClaim checked() {
        document("documents/01.jpg", DocumentKind.IDENTITY_CARD, "身份证", "姓名 陈雅琴", "性别 女 民族 汉", "出生 1983年11月2日");
        document("documents/02.pdf", DocumentKind.CLAIM_FORM, "大病互助金申请书", "大病互助金申请书", "申请人：陈雅琴");
        var clinic = document(
                "documents/03.jpg",
                DocumentKind.OUTPATIENT_RECORD,
                "门诊病历",
                "云岭市第一人民医院",
                "门诊病历",
                "",
                "姓名：陈雅琴  性别：女  年龄：37岁",
                "就诊日期：2021年02月20日",
                "主诉：发现右乳肿块1月余。");
        var stay = document(
                DISCHARGE,
                DocumentKind.DISCHARGE_SUMMARY,
                "出院小结",
                "          云岭市第一人民医院",
                "             出院小结",
                "",
                "姓名：陈雅琴  性别：女  年龄：37岁  科室：乳腺外科  住院号：0187342",
                "",
                "入院日期：2021年03月02日   出院日期：2021年03月14日   住院天数：12天",
                "",
                "出院诊断：右乳浸润性导管癌（pT2N1M0，ⅡB期）；右腋窝淋巴结转移",
                "",
                "入院情况：患者因“发现右乳肿块8月余，增大1月”入院。患者8月余前洗澡时无",
                "意中发现右乳外上象限一肿块，约黄豆大小，无疼痛，乳头无溢液，未予重视，",
                "未就诊。近1月来自觉肿块增大，门诊超声提示右乳低回声结节。",
                "",
                "诊疗经过：入院后完善各项检查，于2021年03月05日在全麻下行“右乳癌改良根",
                "治术”，手术顺利，术后予补液、止痛、引流等治疗。",
                "~免疫组化：Ki-67（30%+）",
                "",
                "出院情况：患者一般情况可，生命体征平稳，切口愈合良好。");
        document("documents/06.pdf", DocumentKind.OPERATION_RECORD, "手术记录", "手术记录", "手术名称：右乳癌改良根治术");
        var report = document(
                PATHOLOGY,
                DocumentKind.PATHOLOGY_REPORT,
                "病理检查报告单",
                "          云岭市第一人民医院",
                "           病理检查报告单",
                "",
                "病理号：2103-0846  姓名：陈雅琴  性别：女  年龄：37岁",
                "送检日期：2021-03-05   报告日期：2021-03-10",
                "送检材料：左乳改良根治标本及腋窝淋巴结",
                "",
                "病理诊断：（乳腺）浸润性导管癌，Ⅱ级，肿块大小2.5cm×2.0cm×1.8cm；",
                "乳头、皮肤及基底切缘均未见癌；腋窝淋巴结2/18枚见癌转移。");
        var bill = document(
                "documents/08.png", DocumentKind.INVOICE, "住院收费票据", "住院收费票据", "票据号码 0026184417", "合计 58,412.36");
        documents.add(new Document(UNREADABLE, DocumentKind.OTHER, "", 1, List.of()));
        var early = fact(stay, FactKey.ONSET, DateSpan.parse("2020-06-03/2020-07-02"), "发现右乳肿块8月余");
        var late = fact(clinic, FactKey.ONSET, DateSpan.parse("2020-12-21/2021-01-20"), "发现右乳肿块1月余");
        var right = fact(stay, FactKey.SIDE, Side.RIGHT, "右乳浸润性导管癌");
        var left = fact(report, FactKey.SIDE, Side.LEFT, "左乳改良根治标本");
        fact(stay, FactKey.ADMISSION_DATE, LocalDate.of(2021, 3, 2), "2021年03月02日");
        var discharge = fact(stay, FactKey.DISCHARGE_DATE, LocalDate.of(2021, 3, 14), "2021年03月14日");
        var admission = fact(stay, FactKey.ADMISSION_NUMBER, "0187342", "0187342");
        var invoice = fact(bill, FactKey.INVOICE_NUMBER, "0026184417", "0026184417");
        fact(bill, FactKey.INVOICE_TOTAL, Money.parse("58412.36"), "58,412.36");
        var flags = new ArrayList<Flag>();
        if (!clean) {
            flags.addAll(List.of(
                    flag(
                            FlagKind.WAITING_PERIOD,
                            "symptoms-maybe",
                            List.of("2020-06-03", "2020-07-02", "2020-05-12", "2020-08-10", 90),
                            early,
                            late),
                    flag(
                            FlagKind.DIAGNOSIS_MISMATCH,
                            "side",
                            List.of(Side.RIGHT, right.text(), Side.LEFT, left.text()),
                            right,
                            left),
                    flag(
                            FlagKind.INVOICE_REUSED,
                            "in-another-claim",
                            List.of("0026184417", "HZ-210309-01274"),
                            invoice),
                    flag(FlagKind.DATE_MISMATCH, "stay-days", List.of(14, "2021-03-02", "2021-03-14", 12), discharge),
                    flag(FlagKind.RECORD_NUMBER_MISMATCH, "admission", List.of("0187342", "0187324"), admission),
                    flag(FlagKind.MISSING_DOCUMENT, "one", List.of(DocumentKind.DIAGNOSIS_CERTIFICATE))));
        }
        if (overdue) {
            flags.add(flag(FlagKind.LATE_REPORT, "window", List.of("2021-10-12", 228, "2021-02-26", 180), discharge));
        }
        var claim = claim();
        var plan = Catalogue.shipped()
                .plan("xhb-critical-illness")
                .flatMap(known -> known.version("2020.1"))
                .orElseThrow();
        var file = new CaseFile(
                claim,
                plan,
                documents,
                new FactSheet(facts),
                Findings.NONE,
                OtherClaims.NONE,
                List.of(Problem.ofPage(UNREADABLE, 1, "page-decode")));
        return new CheckedClaim(
                number, file, flags, Optional.of(new Payout(Money.yuan(300_000), "benefit", List.of(), false)));
    }

    public ClaimSummary summary() {
        return new ClaimSummary(
                ClaimId.of("xhb-critical-illness", number),
                number,
                "陈雅琴",
                Sex.F,
                37,
                "xhb-critical-illness",
                "2020.1",
                "恶性肿瘤——重度",
                Optional.of(Money.yuan(300_000)),
                LocalDate.of(2021, 4, 12),
                Instant.parse("2021-04-22T10:00:00Z"),
                FlagCounts.NONE,
                new ReadingState(9, 9, 1),
                SyncState.SYNCED,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private Claim claim() {
        return new Claim(
                number,
                "xhb-critical-illness",
                Optional.of("2020.1"),
                LocalDate.of(2021, 4, 12),
                new Member(
                        "陈雅琴",
                        Sex.F,
                        LocalDate.of(1983, 11, 2),
                        "339901198311020428",
                        LocalDate.of(2020, 5, 12),
                        Optional.empty(),
                        List.of()),
                Optional.empty(),
                new Claim.ClaimedIllness(
                        "恶性肿瘤——重度", Optional.of("C50.4"), LocalDate.of(2021, 2, 26), Optional.of("云岭市第一人民医院"), false),
                Optional.of(Money.yuan(300_000)),
                List.of());
    }

    private Transcript document(String file, DocumentKind kind, String title, String... lines) {
        var page = pages.print(new PageId(file, 1), lines);
        documents.add(new Document(file, kind, title, 1, List.of(page)));
        return page;
    }

    private <T> Evidence fact(Transcript page, FactKey<T> key, T value, String words) {
        var evidence = new Evidence(page.page(), PrintedPages.find(page, words), words);
        var kind = documents.stream()
                .filter(document -> document.file().equals(page.page().file()))
                .findFirst()
                .orElseThrow()
                .kind();
        facts.add(new Fact<>(key, value, kind, evidence, 0.98, Agreement.COUNTERSIGNED, List.of()));
        return evidence;
    }

    private static Flag flag(FlagKind kind, String reason, List<Object> arguments, Evidence... evidence) {
        return new Flag(kind, Certainty.CERTAIN, reason, arguments, List.of(evidence));
    }
}
