package countersign.demo.sheet;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows how wide words are and where lines break. Not for several threads at once. */
public final class Typesetter {

    private static final String NOT_FIRST = ",。;:、!?)》”’】%\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\uFF09";
    private static final int UNBROKEN = 18;

    /** Characters that one font prints. */
    public record Run(Font font, String text) {}

    private record Key(Face face, boolean bold, char character) {}

    private record Metric(int font, double advance) {}

    private final FontStock stock;
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<Key, Metric> metrics = new HashMap<>();

    public Typesetter(FontStock stock) {
        this.stock = stock;
    }

    public FontStock stock() {
        return stock;
    }

    /** In points. */
    public double width(Face face, boolean bold, double size, String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += metric(face, bold, text.charAt(i)).advance();
        }
        return sum * size;
    }

    /** The text cut where the font changes; fonts at 1 pt. */
    public List<Run> runs(Face face, boolean bold, String text) {
        var runs = new ArrayList<Run>();
        int from = 0;
        while (from < text.length()) {
            int font = metric(face, bold, text.charAt(from)).font();
            int to = from + 1;
            while (to < text.length() && metric(face, bold, text.charAt(to)).font() == font) {
                to++;
            }
            runs.add(new Run(styled(stock.of(face).get(font), bold && face != Face.PLAIN), text.substring(from, to)));
            from = to;
        }
        return runs;
    }

    /** Lines no wider than {@code width}, but for a closing mark that may hang out. */
    public List<Rich> wrap(Rich words, Face face, double size, double width) {
        var lines = new ArrayList<Rich>();
        String text = words.text();
        int start = 0;
        int at = 0;
        double used = 0;
        while (at < text.length()) {
            int end = unitEnd(words, at);
            double wide = width(face, false, size, text.substring(at, end));
            boolean hangs = end == at + 1 && NOT_FIRST.indexOf(text.charAt(at)) >= 0;
            if (used + wide > width && at > start && !hangs) {
                lines.add(words.slice(start, at));
                start = at;
                used = 0;
            }
            used += wide;
            at = end;
        }
        lines.add(words.slice(start, text.length()));
        return lines;
    }

    private int unitEnd(Rich words, int at) {
        for (var range : words.ranges()) {
            if (range.start() == at && range.end() - at > 1 && range.end() - at <= UNBROKEN) {
                return range.end();
            }
        }
        String text = words.text();
        int end = at + 1;
        while (end < text.length() && latin(text.charAt(at)) && latin(text.charAt(end)) && end - at < 20) {
            end++;
        }
        return end;
    }

    private static boolean latin(char c) {
        return c > ' ' && c < 0x7f;
    }

    private Metric metric(Face face, boolean bold, char character) {
        return metrics.computeIfAbsent(new Key(face, bold, character), this::measure);
    }

    private Metric measure(Key key) {
        var fonts = stock.of(key.face());
        int chosen = fonts.size() - 1;
        for (int i = fonts.size() - 1; i >= 0; i--) {
            if (fonts.get(i).canDisplay(key.character())) {
                chosen = i;
            }
        }
        Font font = styled(fonts.get(chosen), key.bold() && key.face() != Face.PLAIN)
                .deriveFont(100f);
        return new Metric(
                chosen,
                font.getStringBounds(String.valueOf(key.character()), context).getWidth() / 100);
    }

    private static Font styled(Font font, boolean bold) {
        return bold ? font.deriveFont(Font.BOLD) : font;
    }
}
