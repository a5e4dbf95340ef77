package countersign.extract;

import countersign.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a list, such as several diagnoses behind one label, by its numbers, its lines and its semicolons. */
final class Items {

    /** A line that ends so near the edge, as a fraction of the page's width, goes on in the next. */
    private static final double AT_EDGE = 0.06;

    /** As a share of the page: a head that is wider than the text below it does not make its lines short. */
    private static final double FULL_LINE = 0.87;

    private static final Pattern OPENS = Pattern.compile("^\\s*(?:\\(?\\d{1,2}\\s?[.、)]|\\([a-d]\\)|[一二三四五六七八九]、)");

    private Items() {}

    static List<Words> of(Words list, double rightEdge) {
        var items = new ArrayList<Words>();
        for (Words paragraph : paragraphs(list, rightEdge)) {
            for (Words numbered : byNumbers(paragraph)) {
                items.addAll(bySemicolons(numbered));
            }
        }
        return items.stream()
                .map(Items::clean)
                .filter(item -> item.length() > 0)
                .toList();
    }

    private static List<Words> paragraphs(Words list, double rightEdge) {
        var paragraphs = new ArrayList<Words>();
        boolean open = false;
        for (Words line : list.byLine()) {
            if (line.isBlank()) {
                continue;
            }
            boolean sameRow = !paragraphs.isEmpty() && besides(paragraphs.get(paragraphs.size() - 1), line);
            if ((open || sameRow) && !OPENS.matcher(line.text()).find()) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, Words.join(List.of(paragraphs.get(last), line)));
            } else {
                paragraphs.add(line);
            }
            String text = paragraphs.get(paragraphs.size() - 1).text();
            open = line.evidence().box().right() > Math.min(rightEdge - AT_EDGE, FULL_LINE) || unfinished(text);
        }
        return paragraphs;
    }

    private static boolean besides(Words before, Words line) {
        var lines = before.byLine();
        var last = lines.get(lines.size() - 1).evidence().box();
        var next = line.evidence().box();
        return next.x() > last.centreX() && last.sharedHeight(next) > 0.5;
    }

    private static boolean unfinished(String text) {
        return text.matches(".*[,、+:(]\\s*$") || text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    /** Only numbers that count 1, 2, 3 part a list: {@code T2.5} does not. */
    private static List<Words> byNumbers(Words words) {
        String text = words.text();
        var starts = new ArrayList<Integer>();
        int from = 0;
        for (int n = 1; n < 20; n++) {
            var matcher = Pattern.compile("(?<![0-9.A-Za-z(])\\(?" + n + "\\s?[.、),](?!\\d(?![型级期度]))")
                    .matcher(text);
            if (!matcher.find(from)) {
                break;
            }
            if (n == 1
                    && matcher.start() > 1
                    && !text.substring(0, matcher.start()).isBlank()) {
                break;
            }
            starts.add(matcher.start());
            from = matcher.end();
        }
        if (starts.isEmpty()) {
            return List.of(words);
        }
        var parts = new ArrayList<Words>();
        for (int i = 0; i < starts.size(); i++) {
            parts.add(words.sub(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        return parts;
    }

    private static List<Words> bySemicolons(Words words) {
        var parts = new ArrayList<Words>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.text().charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (depth == 0 && (c == ';' || c == '。')) {
                parts.add(words.sub(from, i));
                from = i + 1;
            }
        }
        parts.add(words.sub(from, words.length()));
        return parts;
    }

    private static Words clean(Words item) {
        var opens = OPENS.matcher(item.text());
        var rest = opens.find() ? item.sub(opens.end(), item.length()) : item;
        return rest.trim(c -> " :;.,、。_|-*\"'".indexOf(c) >= 0);
    }
}
