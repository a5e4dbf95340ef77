package countersign.check;

import countersign.model.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The limbs that grades of power are of: one told in two records is one limb, 双下肢 is two.
 *
 * <p>A grade whose words name no limb stands for one of its own.
 */
final class WeakLimbs {

    private static final Pattern LIMB = Pattern.compile("(四肢)|(左|右|双|两)侧?(上[、及和]?下|上|下)?肢");

    private WeakLimbs() {}

    static int count(List<Finding> grades) {
        var limbs = new TreeSet<String>();
        for (var grade : grades) {
            var named = LIMB.matcher(grade.evidence().text());
            boolean any = false;
            while (named.find()) {
                any = true;
                add(named.group(1) == null ? named.group(2) : "双", named.group(3), limbs);
            }
            if (!any) {
                limbs.add(grade.evidence().toString());
            }
        }
        return limbs.size();
    }

    private static void add(String side, @org.jspecify.annotations.Nullable String part, Set<String> into) {
        for (var one : "左右".contains(side) ? List.of(side) : List.of("左", "右")) {
            for (var where : part == null || part.length() > 1 ? List.of("上", "下") : List.of(part)) {
                into.add(one + where);
            }
        }
    }
}
