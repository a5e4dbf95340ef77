package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many of the six basic activities of daily living somebody cannot do alone, as assessments tell it: 穿衣不能自理, 进食可自理.
 *
 * <p>Source of the six: the industry's definitions of 2020 (穿衣, 移动, 行动, 如厕, 进食, 洗澡).
 */
final class DailyLiving {

    private enum Activity {
        DRESSING("穿衣|更衣|穿脱衣"),
        MOVING("移动|转移"),
        WALKING("行动|行走|步行"),
        TOILET("如厕|入厕|大小便控制"),
        EATING("进食|用餐|吃饭"),
        BATHING("洗澡|沐浴|洗浴");

        private final Pattern words;

        Activity(String words) {
            this.words = Pattern.compile(words);
        }
    }

    /** @param lost those that cannot be done alone, of {@code told} that anything is said of */
    record Told(int lost, int told, List<Evidence> words) {

        boolean isWhole() {
            return told == Activity.values().length;
        }
    }

    private static final Pattern LOST =
            Pattern.compile("不能|无法|不可|丧失|依赖|需(?:要)?[^,;。]{0,8}(?:助|搀|扶|喂|照料|护理|他人|人)|不会");
    private static final Pattern ALONE = Pattern.compile("自理|独立|自行|自己|正常|可完成|能完成|无需|不需");
    private static final Pattern CLAUSE = Pattern.compile("[,;。]");
    /** An assessment speaks of some; a single one stands in any history. */
    private static final int LEAST = 3;

    private DailyLiving() {}

    /** One for each page that assesses them. */
    static List<Told> of(CaseFile file) {
        return file.documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .flatMap(page -> of(page).stream())
                .toList();
    }

    private static Optional<Told> of(Transcript page) {
        var text = new StringBuilder();
        var words = new ArrayList<Evidence>();
        for (TextLine line : page.lines()) {
            var plain = Normalizer.normalize(line.text(), Normalizer.Form.NFKC).replaceAll("\\s|、", "");
            text.append(plain);
            for (Activity activity : Activity.values()) {
                if (activity.words.matcher(plain).find()) {
                    words.add(new Evidence(page.page(), line.box(), line.text()));
                    break;
                }
            }
        }
        Map<Activity, Boolean> lost = new EnumMap<>(Activity.class);
        var pending = new ArrayList<Activity>();
        for (String clause : CLAUSE.split(text)) {
            read(clause, pending, lost);
        }
        if (lost.size() < LEAST) {
            return Optional.empty();
        }
        int count = (int) lost.values().stream().filter(Boolean::booleanValue).count();
        return Optional.of(new Told(count, lost.size(), words));
    }

    /** What is said counts for the activities named since something was last said. */
    private static void read(String clause, List<Activity> pending, Map<Activity, Boolean> lost) {
        for (Activity activity : Activity.values()) {
            if (activity.words.matcher(clause).find()) {
                pending.add(activity);
            }
        }
        boolean cannot = LOST.matcher(clause).find();
        if (cannot || ALONE.matcher(clause).find()) {
            pending.forEach(activity -> lost.merge(activity, cannot, Boolean::logicalOr));
            pending.clear();
        } else if (pending.isEmpty() || clause.length() > 20) {
            pending.clear();
        }
    }
}
