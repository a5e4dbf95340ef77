package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The pathologist names one illness of lymphocytes, the other papers another: a mantle cell lymphoma is no chronic leukaemia. */
record LymphocyteSorts(CaseFile file) {

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
        MYELOMA("骨髓瘤");

        private final Pattern words;

        Sort(String words) {
            this.words = Pattern.compile(words);
        }
    }

    /** One may become the other, or both be there. */
    private static final Pattern OPEN = Pattern.compile("混合|复合|合并|待|[?？]|疑|考虑|可能|不除外|倾向|转化|Richter|术后|病史|既往|符合");

    List<Flag> flags() {
        var tissue = sorts(true);
        var others = sorts(false);
        if (tissue.size() != 1 || others.size() != 1 || tissue.keySet().equals(others.keySet())) {
            return List.of();
        }
        var seen = tissue.values().iterator().next();
        var said = others.values().iterator().next();
        return List.of(new Flag(
                DIAGNOSIS_MISMATCH,
                Certainty.PROBABLE,
                "illness",
                List.of(seen.get(0).value(), said.get(0).value()),
                Words.of(seen, said)));
    }

    /** Empty where any diagnosis leaves it open. */
    private Map<Sort, List<Fact<String>>> sorts(boolean tissue) {
        Map<Sort, List<Fact<String>>> said = new EnumMap<>(Sort.class);
        for (Fact<String> fact : new Outgoing(file).diagnoses()) {
            if ((fact.document() == DocumentKind.PATHOLOGY_REPORT) != tissue) {
                continue;
            }
            var here = EnumSet.noneOf(Sort.class);
            for (Sort sort : Sort.values()) {
                if (sort.words.matcher(fact.value()).find()) {
                    here.add(sort);
                }
            }
            if (!here.isEmpty()
                    && (OPEN.matcher(fact.value()).find() || !Trust.of(fact).atLeast(Trust.FAIR))) {
                return Map.of();
            }
            here.forEach(sort ->
                    said.computeIfAbsent(sort, none -> new ArrayList<>()).add(fact));
        }
        return said;
    }
}
