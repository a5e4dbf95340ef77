package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the diagnoses say of a tumour's behaviour: invasive, in situ, borderline. */
final class Malignancy {

    private static final Pattern DOUBT = Pattern.compile("待|[?？]|疑|考虑|可能|不除外|倾向");
    private static final Pattern IN_SITU = Pattern.compile(
            "原位[腺鳞移行乳头状小叶导管尿路上皮内细胞黏液管]{0,10}癌|原位(?:恶性)?黑色素瘤|(?<![A-Z])AIS(?![A-Z])|导管内癌|DCIS|LCIS|上皮内瘤变|CIN|HSIL|VIN|AIN|Tis|癌前病变|(?<!中)不典型增生|非浸润性?|[Pp]aget病|派杰氏?病|佩吉特病");
    private static final Pattern BORDERLINE = Pattern.compile("交界性|低度恶性潜能|潜在低度恶性|恶性潜能未定|生物学行为未定");
    private static final Pattern INVASIVE =
            Pattern.compile("癌|恶性肿瘤|肉瘤|白血病|淋巴瘤|骨髓瘤|黑色素瘤|母细胞瘤|精原细胞瘤|恶性间皮瘤|恶性胸腺瘤|胶质母细胞|转移瘤|恶性胶质瘤|恶性畸胎瘤|卵黄囊瘤|绒毛膜癌");
    private static final Set<DocumentKind> FINAL = Set.of(
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.RECORD_FRONT_PAGE);

    private final CaseFile file;

    Malignancy(CaseFile file) {
        this.file = file;
    }

    /** Diagnoses of the pathologist, or of the documents after the stay where there is no pathologist's, that say it for sure. */
    List<Fact<String>> invasive() {
        return diagnoses().stream().filter(fact -> isInvasive(fact.value())).toList();
    }

    List<Fact<String>> inSitu() {
        return only(Malignancy::isInSitu);
    }

    List<Fact<String>> borderline() {
        return only(BORDERLINE.asPredicate());
    }

    static boolean isInvasive(String diagnosis) {
        if (DOUBT.matcher(diagnosis).find() || BORDERLINE.matcher(diagnosis).find()) {
            return false;
        }
        var rest = IN_SITU.matcher(Growth.said(diagnosis)).replaceAll("");
        if (Growth.isConfined(diagnosis)) {
            return Growth.isSpread(rest);
        }
        return INVASIVE.matcher(rest).find() || IN_SITU.matcher(diagnosis).find() && Growth.isSpread(rest);
    }

    private static boolean isInSitu(String diagnosis) {
        return IN_SITU.matcher(diagnosis).find() || Growth.isConfined(diagnosis);
    }

    /** Where no diagnosis of any final document says that it is invasive. */
    private List<Fact<String>> only(Predicate<String> saying) {
        boolean invasive = file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> FINAL.contains(fact.document()))
                .anyMatch(fact ->
                        isInvasive(fact.value()) || Growth.said(fact.value()).contains("浸润癌"));
        return invasive
                ? List.of()
                : file.facts()
                        .each(FactKey.DIAGNOSIS)
                        .filter(fact -> FINAL.contains(fact.document()))
                        .filter(fact -> saying.test(fact.value()))
                        .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                        .toList();
    }

    private List<Fact<String>> diagnoses() {
        return file.facts()
                .each(FactKey.DIAGNOSIS)
                .filter(fact -> FINAL.contains(fact.document()))
                .toList();
    }
}
