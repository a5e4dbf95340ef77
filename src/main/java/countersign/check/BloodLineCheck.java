package countersign.check;

import static countersign.model.adjudication.FlagKind.DIAGNOSIS_MISMATCH;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last documents mean one line of blood cells: who has a leukaemia of lymphocytes is not treated for one of the marrow. */
final class BloodLineCheck implements Check {

    private enum Line {
        MYELOID("髓系白血病|髓细胞(?:性)?白血病|粒细胞白血病|粒-?单核?细胞白血病|单核细胞白血病|巨核细胞白血病|(?<![A-Z])(?:AML|APL|CML)(?![A-Z])|急粒|慢粒|急非淋"),
        LYMPHATIC("淋巴细胞(?:性)?白血病|淋巴母细胞白血病|(?<![A-Z])(?:ALL|CLL)(?![A-Z])|急淋|慢淋"),
        HODGKIN("(?<!非)(?:霍奇金|何杰金)"),
        OTHER_LYMPHOMA("非(?:霍奇金|何杰金)|大B细胞|套细胞|滤泡性?淋巴瘤|边缘区|T细胞淋巴瘤|伯基特|MALT|淋巴母细胞淋巴瘤"),
        MYELOMA("骨髓瘤");

        private final Pattern words;

        Line(String words) {
            this.words = Pattern.compile(words);
        }
    }

    /** A leukaemia of lymphocytes and a lymphoma may be one illness. */
    private static final Set<Line> OF_LYMPHOCYTES = EnumSet.of(Line.LYMPHATIC, Line.OTHER_LYMPHOMA);

    private static final Pattern OPEN = Pattern.compile("混合|双表型|待|[?？]|疑|考虑|可能|不除外|转化|治疗相关|继发|术后|病史");

    @Override
    public List<Flag> run(CaseFile file) {
        var lines = ofLines(file);
        return lines.isEmpty() ? new TissueSorts(file).flags() : lines;
    }

    private static List<Flag> ofLines(CaseFile file) {
        Map<Line, List<Fact<String>>> said = new EnumMap<>(Line.class);
        for (Fact<String> fact : new Outgoing(file).diagnoses()) {
            if (!OPEN.matcher(fact.value()).find() && Trust.of(fact).atLeast(Trust.FAIR)) {
                for (Line line : Line.values()) {
                    if (line.words.matcher(fact.value()).find()) {
                        said.computeIfAbsent(line, none -> new ArrayList<>()).add(fact);
                    }
                }
            }
        }
        if (said.size() != 2 || OF_LYMPHOCYTES.containsAll(said.keySet())) {
            return List.of();
        }
        var lines = List.copyOf(said.values());
        var one = lines.get(0);
        var other = lines.get(1);
        return inOneDocument(one, other)
                ? List.of()
                : List.of(new Flag(
                        DIAGNOSIS_MISMATCH,
                        Certainty.PROBABLE,
                        "illness",
                        List.of(one.get(0).value(), other.get(0).value()),
                        Words.of(one, other)));
    }

    private static boolean inOneDocument(List<Fact<String>> one, List<Fact<String>> other) {
        var files = one.stream().map(fact -> fact.evidence().page().file()).collect(Collectors.toSet());
        return other.stream()
                .anyMatch(fact -> files.contains(fact.evidence().page().file()));
    }
}
