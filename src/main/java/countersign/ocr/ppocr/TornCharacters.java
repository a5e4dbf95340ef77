package countersign.ocr.ppocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins characters whose parts the network took for two, in the room of one: 引 for 弓I, 门 for 「], 一 for -一, 川 for 川川. */
final class TornCharacters {

    private record Rule(Pattern parts, String whole) {}

    private static final List<Rule> RULES = List.of(
            rule("弓[I1l|丨]", "引"),
            rule("引[I1l|丨](?=[流起产导出])", "引"),
            rule("[「\\[][\\]」丨](?=[诊急脉静])", "门"),
            rule("[°º]℃", "℃"),
            rule("[-－]一(?=\\p{IsHan})|(?<=\\p{IsHan})--(?=次\\p{IsHan})", "一"));

    /** Of the band's height: two characters beside each other take one and a half. */
    private static final double ONE = 1.05;

    /** So little room is no more than one character's. */
    private static final double HARDLY_ONE = 0.85;

    private TornCharacters() {}

    /** @param height of the line's band, in the unit of the characters' places */
    static List<Read.Sign> joined(List<Read.Sign> signs, double height) {
        var result = new ArrayList<>(signs);
        for (var rule : RULES) {
            var found = rule.parts().matcher(LookAlikes.text(result)).results().toList();
            for (int i = found.size() - 1; i >= 0; i--) {
                var parts = result.subList(found.get(i).start(), found.get(i).end());
                var first = parts.get(0);
                var last = parts.get(parts.size() - 1);
                if (last.to() - first.from() > ONE * height) {
                    continue;
                }
                double least =
                        parts.stream().mapToDouble(Read.Sign::confidence).min().orElse(0);
                var whole = new Read.Sign(rule.whole(), first.from(), last.to(), least, "");
                parts.clear();
                parts.add(whole);
            }
        }
        return once(result, height);
    }

    /** A character of parts set apart may be seen twice. */
    private static List<Read.Sign> once(List<Read.Sign> signs, double height) {
        var once = new ArrayList<Read.Sign>();
        for (var sign : signs) {
            var before = once.isEmpty() ? null : once.get(once.size() - 1);
            if (before != null
                    && before.text().equals(sign.text())
                    && Character.isIdeographic(sign.text().codePointAt(0))
                    && sign.to() - before.from() <= HARDLY_ONE * height) {
                var surer = sign.confidence() > before.confidence() ? sign : before;
                once.set(
                        once.size() - 1,
                        new Read.Sign(surer.text(), before.from(), sign.to(), surer.confidence(), surer.other()));
            } else {
                once.add(sign);
            }
        }
        return once;
    }

    private static Rule rule(String parts, String whole) {
        return new Rule(Pattern.compile(parts), whole);
    }
}
