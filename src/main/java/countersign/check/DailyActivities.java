package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.fact.Evidence;
import countersign.model.page.DocumentKind;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the six basic activities of daily living a record says that somebody cannot do alone. */
final class DailyActivities {

    private static final Map<String, Pattern> SIX = new LinkedHashMap<>();

    static {
        SIX.put("穿衣", Pattern.compile("穿衣|穿脱衣|更衣"));
        SIX.put("移动", Pattern.compile("移动|转移"));
        SIX.put("行动", Pattern.compile("行动|行走|步行"));
        SIX.put("如厕", Pattern.compile("如厕|大小便"));
        SIX.put("进食", Pattern.compile("进食|吃饭"));
        SIX.put("洗澡", Pattern.compile("洗澡|沐浴"));
    }

    /** Fewer named together are words of an ordinary history. */
    private static final int NAMED_TOGETHER = 3;

    private static final Pattern LOST = Pattern.compile("不能|无法|(?:需|要|靠)[^,。;]{0,6}(?:人|助|帮|扶|喂)|依赖|丧失|不可自理|完全由");
    private static final Pattern KEPT = Pattern.compile("自理|独立|自行|正常|自如|能完成|可完成|(?<!不)[能可]自己|自己[能会可]");
    private static final Pattern CLAUSE = Pattern.compile("[,。;]");

    /** @param rated how many of the six the record speaks of */
    record Count(int lost, int rated, List<Evidence> words) {}

    private final CaseFile file;

    DailyActivities(CaseFile file) {
        this.file = file;
    }

    /** Of the page that rates most of them. */
    Optional<Count> of(Set<DocumentKind> kinds) {
        var pages = PageKinds.of(file);
        return file.documents().stream()
                .flatMap(document -> document.transcripts().stream())
                .filter(page -> kinds.contains(pages.of(page.page())))
                .map(DailyActivities::count)
                .filter(count -> count.rated() >= NAMED_TOGETHER)
                .max(java.util.Comparator.comparingInt(Count::rated));
    }

    private static Count count(Transcript page) {
        var told = told(page);
        return told.rated() >= NAMED_TOGETHER
                ? told
                : BarthelIndex.of(page).map(index -> index.count(SIX.size())).orElse(told);
    }

    private static Count told(Transcript page) {
        var text = new StringBuilder();
        page.lines().forEach(line -> text.append(plain(line.text())));
        var lost = new LinkedHashSet<String>();
        var kept = new LinkedHashSet<String>();
        var open = new LinkedHashSet<String>();
        for (var clause : CLAUSE.split(text.toString().replace("分、", "分,"))) {
            SIX.forEach((name, words) -> {
                if (words.matcher(clause).find()) {
                    open.add(name);
                }
            });
            if (BarthelIndex.isScored(clause)) {
                open.forEach(name -> (BarthelIndex.isKept(clause) ? kept : lost).add(name));
                open.clear();
            } else if (LOST.matcher(clause).find()) {
                lost.addAll(open);
                open.clear();
            } else if (KEPT.matcher(clause).find()) {
                kept.addAll(open);
                open.clear();
            }
        }
        lost.removeAll(kept);
        return new Count(lost.size(), lost.size() + kept.size(), words(page));
    }

    private static List<Evidence> words(Transcript page) {
        var found = new ArrayList<Evidence>();
        for (TextLine line : page.lines()) {
            var text = plain(line.text());
            long named = SIX.values().stream()
                    .filter(words -> words.matcher(text).find())
                    .count();
            if (named > 1) {
                found.add(new Evidence(page.page(), line.box(), line.text()));
            }
        }
        return found;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
