package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many limbs the diagnoses and operations of a case say are lost, told by side and by arm or leg. */
final class SeveredLimbs {

    private static final Pattern LOST = Pattern.compile(
            "(左|右|双|两)侧?(?:[^,，。;；左右双两]{0,3}?)(上肢|上臂|前臂|手腕|腕|肩|肘|下肢|大腿|小腿|膝|踝|腿|足)[^,，。;；]{0,10}?(?:截肢|离断|缺失|切断|毁损离断)");
    private static final Set<DocumentKind> TOLD_BY_OTHERS = Set.of(DocumentKind.CLAIM_FORM, DocumentKind.INVOICE);
    private static final String ARM = "上肢上臂前臂手腕肩肘";

    /** @param limbs such as 左arm */
    private record Found(Set<String> limbs, List<Evidence> words) {}

    private final Found found;

    SeveredLimbs(CaseFile file) {
        var limbs = new TreeSet<String>();
        var words = new ArrayList<Evidence>();
        Stream.of(FactKey.DIAGNOSIS, FactKey.OPERATION)
                .flatMap(file.facts()::each)
                .filter(fact -> !TOLD_BY_OTHERS.contains(fact.document()))
                .filter(fact -> Trust.of(fact).atLeast(Trust.FAIR))
                .filter(fact -> add(fact, limbs))
                .map(Fact::evidence)
                .forEach(words::add);
        found = new Found(limbs, List.copyOf(words));
    }

    int count() {
        return found.limbs().size();
    }

    List<Evidence> words() {
        return found.words();
    }

    private static boolean add(Fact<String> fact, Set<String> limbs) {
        var matcher = LOST.matcher(fact.value());
        boolean any = false;
        while (matcher.find()) {
            any = true;
            var which = ARM.contains(matcher.group(2)) ? "arm" : "leg";
            var side = matcher.group(1);
            for (var one : side.equals("左") || side.equals("右") ? List.of(side) : List.of("左", "右")) {
                limbs.add(one + which);
            }
        }
        return any;
    }
}
