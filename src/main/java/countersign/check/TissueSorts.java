package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.page.DocumentKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pathologist names one sort of tumour, another paper another: a mantle cell lymphoma is no chronic leukaemia, an
 * adenocarcinoma no carcinoma of squamous cells. A paper that names none, or several, contradicts nothing.
 */
record TissueSorts(CaseFile file) {

    private enum Sort {
        CHRONIC("慢性?淋巴细胞(?:性)?白血病|小淋巴细胞(?:性)?淋巴瘤|(?<![A-Z])(?:CLL|SLL)(?![A-Z])|慢淋"),
        MANTLE("套细胞"),
        FOLLICULAR("滤泡(?:性|中心)?(?:细胞)?淋巴瘤"),
        LARGE_B("大\\s*B\\s*细胞|(?<![A-Z])DLBCL"),
        MARGINAL("边缘区|(?<![A-Z])MALT(?![A-Z])"),
        BURKITT("[伯博]基特|Burkitt"),
        OF_T_CELLS("T\\s*细胞(?:性)?淋巴瘤|蕈样"),
        HAIRY("(?<!慢性)毛细胞(?:性)?白血病"),
        LYMPHOBLASTS("淋巴母|急性淋巴细胞|急淋|(?<![A-Z])ALL(?![A-Z])"),
        MYELOMA("骨髓瘤"),
        SQUAMOUS("鳞(?:状上皮细胞|状细胞|状上皮|细胞)?癌"),
        /** Not the cancer of a gland: 甲状腺癌, 乳腺癌. */
        GLANDULAR("(?<![状乳列胰腮液上下泪汗脂胸体大旁小])腺癌"),
        BASAL("基底细胞癌"),
        ADENOID_CYSTIC("腺样囊性癌"),
        MUCOEPIDERMOID("[黏粘]液表皮样癌"),
        UROTHELIAL("尿路上皮癌|移行(?:上皮)?细胞癌"),
        HEPATOCELLULAR("肝细胞(?:肝|性)?癌"),
        OF_BILE_DUCTS("胆管(?:上皮|细胞)?癌"),
        NEUROENDOCRINE("神经内分泌(?:小细胞|大细胞)?癌|(?<!非)小细胞(?:肺)?癌"),
        MELANOMA("黑色素瘤"),
        CHORDOMA("脊索瘤"),
        CHONDROSARCOMA("软骨肉瘤"),
        OSTEOSARCOMA("(?<!软)骨肉瘤"),
        EWING("尤[文因]"),
        LIPOSARCOMA("脂肪肉瘤"),
        OF_SMOOTH_MUSCLE("平滑肌肉瘤"),
        OF_STRIATED_MUSCLE("横纹肌肉瘤"),
        SYNOVIAL("滑膜肉瘤"),
        MEDULLOBLASTOMA("髓母细胞瘤"),
        GLIOBLASTOMA("胶质母细胞瘤"),
        EPENDYMOMA("室管膜瘤"),
        MEDULLARY_OF_THYROID("甲状腺.{0,4}髓样癌|髓样癌.{0,4}甲状腺");

        private final Pattern words;

        Sort(String words) {
            this.words = Pattern.compile(words);
        }
    }

    /** One may become the other, or both be there. */
    private static final Pattern OPEN = Pattern.compile(
            "混合|复合|合并|待|[?？]|疑|考虑|可能|不除外|倾向|转化|Richter|术后|病史|既往|符合|腺鳞|癌肉瘤|肉瘤样|分化(?:成分|区)|化生|双原发|多原发|转移性|继发");

    List<Flag> flags() {
        var tissue = sorts(true);
        var seen = tissue.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (seen.size() != 1 || tissue.keySet().stream().anyMatch(TissueSorts::isOpen)) {
            return List.of();
        }
        Map<String, List<Fact<String>>> papers = sorts(false).keySet().stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.evidence().page().file(), LinkedHashMap::new, Collectors.toList()));
        return papers.values().stream()
                .flatMap(paper -> odd(paper, seen, List.copyOf(tissue.keySet())).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Flag> odd(List<Fact<String>> paper, Set<Sort> seen, List<Fact<String>> tissue) {
        var said = paper.stream().flatMap(fact -> of(fact).stream()).collect(Collectors.toSet());
        boolean contradicts = said.size() == 1
                && Collections.disjoint(said, seen)
                && paper.stream().noneMatch(TissueSorts::isOpen)
                && !isOfAnotherPart(paper, tissue);
        return contradicts
                ? Optional.of(new Flag(
                        DIAGNOSIS_MISMATCH,
                        Certainty.PROBABLE,
                        "illness",
                        List.of(paper.get(0).value(), tissue.get(0).value()),
                        Words.of(paper, tissue)))
                : Optional.empty();
    }

    /** Only facts that name a sort. */
    private Map<Fact<String>, Set<Sort>> sorts(boolean tissue) {
        Map<Fact<String>, Set<Sort>> sorts = new LinkedHashMap<>();
        for (Fact<String> fact : new Outgoing(file).diagnoses()) {
            var named = of(fact);
            if ((fact.document() == DocumentKind.PATHOLOGY_REPORT) == tissue && !named.isEmpty()) {
                sorts.put(fact, named);
            }
        }
        return sorts;
    }

    private static Set<Sort> of(Fact<String> fact) {
        var sorts = EnumSet.noneOf(Sort.class);
        for (Sort sort : Sort.values()) {
            if (sort.words.matcher(fact.value()).find()) {
                sorts.add(sort);
            }
        }
        return sorts;
    }

    private static boolean isOpen(Fact<String> fact) {
        return OPEN.matcher(fact.value()).find() || !Trust.of(fact).atLeast(Trust.FAIR);
    }

    /** Lymphomas have no organ of their own. */
    private static boolean isOfAnotherPart(List<Fact<String>> paper, List<Fact<String>> tissue) {
        var here = regions(paper);
        var there = regions(tissue);
        return !here.isEmpty()
                && !there.isEmpty()
                && !here.contains(BodyRegion.BLOOD)
                && !there.contains(BodyRegion.BLOOD)
                && Collections.disjoint(here, there);
    }

    private static Set<BodyRegion> regions(List<Fact<String>> facts) {
        return facts.stream()
                .flatMap(fact -> BodyRegion.named(fact.value()).stream())
                .collect(Collectors.toSet());
    }
}
