package countersign.check;

import countersign.model.fact.Evidence;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The points that a page gives for daily life: 100 where nothing is lost.
 *
 * <p>Of the six activities eating, dressing and the toilet give 10 points, bathing 5, moving and walking 15. Whoever has fewer than 35
 * has lost three of them at least, in part; whoever has lost three has 85 at most.
 */
record BarthelIndex(int points, List<Evidence> words) {

    private static final int LOST_BELOW = 35;
    private static final int KEPT_ABOVE = 85;
    private static final int FULL = 100;
    private static final int HALF = 3;

    private static final Pattern TOTAL = Pattern.compile(
            "(?:Barthel|巴氏|巴塞尔)\\)?(?:指数|量表)?(?:\\(BI\\))?\\)?(?:评分|得分|总分|为|:|=)*(\\d{1,3})(?:分|/100|(?=[,。;)]|$))");

    /** 进食0分, 洗澡5分: one activity and its points. */
    private static final Pattern SCORED =
            Pattern.compile("^(?:[一-龥]{0,4})(进食|吃饭|洗澡|沐浴|穿衣|更衣|如厕|转移|移动|行走|步行)[^\\d]{0,6}(\\d{1,2})分$");

    /** @return empty where the page tells no total */
    static Optional<BarthelIndex> of(Transcript page) {
        var words = new ArrayList<Evidence>();
        int points = -1;
        for (TextLine line : page.lines()) {
            var total = TOTAL.matcher(
                    Normalizer.normalize(line.text(), Normalizer.Form.NFKC).replaceAll("\\s", ""));
            if (total.find() && Integer.parseInt(total.group(1)) <= FULL) {
                points = Integer.parseInt(total.group(1));
                words.add(new Evidence(page.page(), line.box(), line.text()));
            }
        }
        return points < 0 ? Optional.empty() : Optional.of(new BarthelIndex(points, words));
    }

    /** @param all how many activities there are; none is rated where the points leave it open */
    DailyActivities.Count count(int all) {
        if (points < LOST_BELOW) {
            return new DailyActivities.Count(HALF, all, words);
        }
        return points > KEPT_ABOVE
                ? new DailyActivities.Count(0, all, words)
                : new DailyActivities.Count(0, 0, List.of());
    }

    static boolean isScored(String clause) {
        return SCORED.matcher(clause).matches();
    }

    /** Whether the activity of a clause has all of its points. */
    static boolean isKept(String clause) {
        var scored = SCORED.matcher(clause);
        if (!scored.matches()) {
            return false;
        }
        int full =
                switch (scored.group(1)) {
                    case "洗澡", "沐浴" -> 5;
                    case "转移", "移动", "行走", "步行" -> 15;
                    default -> 10;
                };
        return Integer.parseInt(scored.group(2)) >= full;
    }
}
