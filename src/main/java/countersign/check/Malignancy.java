package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Proof;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the diagnoses say of a tumour's behaviour: invasive, in situ, borderline. */
final class Malignancy {

    private static final Pattern DOUBT = Pattern.compile("待|[?？]|疑|考虑|可能|不除外|倾向");
    private static final Pattern IN_SITU = Pattern.compile(
            "原位[腺鳞移行乳头状小叶导管尿路上皮内细胞黏液管]{0,10}癌|原位(?:恶性)?黑色素瘤|(?<![A-Z])AIS(?![A-Z])|导管内癌|DCIS|LCIS|上皮内瘤变|CIN|HSIL|VIN|AIN|Tis|癌前病变|(?<!中)不典型增生|非浸润性?|[Pp]aget病|派杰氏?病|佩吉特病");
    private static final Pattern BORDERLINE =
            Pattern.compile("交界性|低度?恶性?潜能|潜在低度恶性|恶性潜能(?:未|不)(?:定|明|确定)|生物学行为(?:未定|不确定|未明)|动态未[定知]");
    private static final List<String> BORDERLINE_WORDS =
            List.of("交界性", "低度恶性潜能", "低恶性潜能", "恶性潜能未定", "恶性潜能不确定", "生物学行为未定", "生物学行为不确定");

    /** Names without a word for cancer have behaviour 3 in ICD-O-3 (脊索瘤 9370, 无性细胞瘤 9060, 室管膜瘤 9391). */
    private static final Pattern INVASIVE = Pattern.compile(
            "癌|恶性肿瘤|肉瘤|白血病|(?<!腺)淋巴瘤(?!样丘疹)|骨髓瘤|黑色素瘤|(?<!血管|软骨|骨|脂肪|纤维)母细胞瘤|精原细胞瘤|恶性间皮瘤|恶性胸腺瘤|胶质母细胞|转移瘤|恶性胶质瘤|恶性畸胎瘤|未成熟性?畸胎瘤|卵黄囊瘤|内胚窦瘤|无性细胞瘤|绒毛膜癌|脊索瘤|浆细胞瘤|蕈样(?:肉芽肿|霉菌病)|(?<!乳头[型状性])室管膜瘤|少突胶质(?:细胞)?瘤");

    private static final Set<DocumentKind> FINAL = Set.of(
            DocumentKind.PATHOLOGY_REPORT,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.RECORD_FRONT_PAGE);

    /** Latin letters within other letters are no word. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    private final CaseFile file;

    /** What the definition calls so by name, beside what every diagnosis says in these words. */
    private final Pattern borderline;

    private final Pattern inSitu;

    /** Those among them that are names with 癌 or 瘤 in them. */
    private final Pattern inSituNames;

    Malignancy(CaseFile file) {
        this.file = file;
        var named = file.once(Named.class, Malignancy::named);
        this.borderline = named.borderline();
        this.inSitu = named.inSitu();
        this.inSituNames = named.inSituNames();
    }

    private record Named(Pattern borderline, Pattern inSitu, Pattern inSituNames) {}

    private static Named named(CaseFile file) {
        return new Named(
                named(file, "borderline", word -> true),
                named(file, "in_situ", word -> true),
                named(file, "in_situ", word -> word.endsWith("癌") || word.endsWith("瘤")));
    }

    private static Pattern named(CaseFile file, String exclusion, Predicate<String> which) {
        var words = Coverage.of(file).map(Coverage::illness).stream()
                .flatMap(illness -> illness.definitions().stream())
                .flatMap(definition -> definition.exclusions().stream())
                .filter(excluded -> excluded.id().equals(exclusion))
                .flatMap(excluded -> words(excluded.proof()))
                .distinct()
                .filter(which)
                .map(word ->
                        LATIN.matcher(word).matches() ? "(?<![A-Za-z])" + word + "(?![A-Za-z])" : Pattern.quote(word))
                .toList();
        return Pattern.compile(words.isEmpty() ? "(?!)" : String.join("|", words));
    }

    private static Stream<String> words(Proof proof) {
        return proof instanceof Proof.TextAny text
                ? text.words().stream()
                : proof instanceof Proof.Any any ? any.of().stream().flatMap(Malignancy::words) : Stream.empty();
    }

    /** Diagnoses of the pathologist, or of the documents after the stay where there is no pathologist's, that say it for sure. */
    List<Fact<String>> invasive() {
        return diagnoses().stream().filter(fact -> saysInvasive(fact.value())).toList();
    }

    List<Fact<String>> inSitu() {
        return only(
                diagnosis -> isInSitu(diagnosis) || inSitu.matcher(diagnosis).find());
    }

    List<Fact<String>> borderline() {
        return only(diagnosis -> !DOUBT.matcher(diagnosis).find()
                && (BORDERLINE.matcher(diagnosis).find()
                        || borderline.matcher(diagnosis).find()));
    }

    /** What the pathologist says of it behind its name, size and margins: 胸腺瘤,包膜完整,切缘干净,属交界性. */
    List<Evidence> borderlineBesides() {
        return diagnoses().stream().anyMatch(fact -> saysInvasive(fact.value()))
                ? List.of()
                : PageWords.of(file).find(BORDERLINE_WORDS, Set.of(DocumentKind.PATHOLOGY_REPORT));
    }

    /** What goes by a name of its own is not invasive for a syllable of that name: 炎性肌纤维母细胞瘤. */
    private boolean saysInvasive(String diagnosis) {
        return isInvasive(inSituNames
                .matcher(borderline.matcher(diagnosis).replaceAll(""))
                .replaceAll(""));
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
                        saysInvasive(fact.value()) || Growth.said(fact.value()).contains("浸润癌"));
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
