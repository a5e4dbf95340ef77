package countersign.extract.words;

import countersign.model.fact.Evidence;
import countersign.model.page.Box;
import countersign.model.page.Reading;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Words of a page in reading order, folded, every character tied to its glyph.
 *
 * <p>A blank stands wherever the print leaves one; {@link #text()} and all offsets count it.
 */
public final class Words {

    /** So much wider than usual, in widths of a character, is a blank. */
    private static final double A_BLANK = 0.75;

    /** An ellipsis has six. */
    private static final int MANY_DOTS = 7;

    /** Behind so few characters at the head of a cell none is expected. */
    private static final int LABEL = 6;

    private static final int FEW_DOTS = 3;

    private final Transcript page;
    private final String text;
    private final int[] lines;
    private final int[] glyphs;

    private Words(Transcript page, String text, int[] lines, int[] glyphs) {
        this.page = page;
        this.text = text;
        this.lines = lines;
        this.glyphs = glyphs;
    }

    /** The glyphs of a line from the {@code from}-th to the {@code to}-th (exclusive) that is not blank. */
    static Words of(Transcript page, int line, Spacing spacing, int from, int to) {
        TextLine printed = page.lines().get(line);
        var text = new StringBuilder();
        var glyphs = new ArrayList<Integer>();
        for (int k = from; k < to; k++) {
            int glyph = spacing.ink()[k];
            boolean blank = k > from && (spacing.before(k) > A_BLANK || glyph > spacing.ink()[k - 1] + 1);
            if (blank) {
                text.append(' ');
                glyphs.add(glyph);
            }
            int led = leaders(printed, spacing, k, to, k - from <= LABEL ? FEW_DOTS : MANY_DOTS);
            String folded = led > 0
                    ? ":"
                    : Folding.fold(printed.glyphs().get(glyph).text()).strip();
            text.append(folded);
            for (int i = 0; i < folded.length(); i++) {
                glyphs.add(glyph);
            }
            k += Math.max(0, led - 1);
        }
        int[] lines = new int[text.length()];
        java.util.Arrays.fill(lines, line);
        return new Words(
                page,
                text.toString(),
                lines,
                glyphs.stream().mapToInt(Integer::intValue).toArray());
    }

    /** How many dots lead from a label to its value there, for which a colon may stand; 0 where they are none. */
    private static int leaders(TextLine line, Spacing spacing, int from, int to, int least) {
        int k = from;
        int dots = 0;
        while (k < to) {
            String glyph = line.glyphs().get(spacing.ink()[k]).text();
            if (glyph.equals("…") || glyph.equals("⋯")) {
                dots += 3;
            } else if (glyph.equals(".") || glyph.equals("·") || glyph.equals("．")) {
                dots++;
            } else {
                break;
            }
            k++;
        }
        return from > 0 && k < to && dots >= least ? k - from : 0;
    }

    /** One after the other, as where a sentence goes on in the next line. */
    public static Words join(List<Words> parts) {
        return join(parts, false);
    }

    /** One after the other with a blank between, as where a value goes on in the next cell. */
    public static Words joinApart(List<Words> parts) {
        return join(parts, true);
    }

    private static Words join(List<Words> parts, boolean apart) {
        var text = new StringBuilder();
        var lines = new ArrayList<Integer>();
        var glyphs = new ArrayList<Integer>();
        for (Words part : parts) {
            if (apart && text.length() > 0 && part.length() > 0) {
                text.append(' ');
                lines.add(part.lines[0]);
                glyphs.add(part.glyphs[0]);
            }
            text.append(part.text);
            for (int i = 0; i < part.length(); i++) {
                lines.add(part.lines[i]);
                glyphs.add(part.glyphs[i]);
            }
        }
        return new Words(
                parts.get(0).page,
                text.toString(),
                lines.stream().mapToInt(Integer::intValue).toArray(),
                glyphs.stream().mapToInt(Integer::intValue).toArray());
    }

    public String text() {
        return text;
    }

    /** The same with a name's characters in the form that they are printed in. */
    public String asName() {
        var name = new StringBuilder(text);
        for (int i = 0; i < name.length(); i++) {
            String printed = page.lines().get(lines[i]).glyphs().get(glyphs[i]).text();
            if (printed.length() == 1 && name.charAt(i) != ' ') {
                name.setCharAt(i, Folding.inName(printed.charAt(0), name.charAt(i)));
            }
        }
        return name.toString();
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public Words sub(int start, int end) {
        return new Words(
                page,
                text.substring(start, end),
                java.util.Arrays.copyOfRange(lines, start, end),
                java.util.Arrays.copyOfRange(glyphs, start, end));
    }

    /** The same with another character at a place. */
    Words with(int at, char other) {
        var changed = new StringBuilder(text);
        changed.setCharAt(at, other);
        return new Words(page, changed.toString(), lines, glyphs);
    }

    /** Without the characters at both ends that satisfy {@code skip}. */
    public Words trim(Predicate<Character> skip) {
        int start = 0;
        int end = length();
        while (start < end && skip.test(text.charAt(start))) {
            start++;
        }
        while (end > start && skip.test(text.charAt(end - 1))) {
            end--;
        }
        return sub(start, end);
    }

    /** Line by line. */
    public List<Words> byLine() {
        var parts = new ArrayList<Words>();
        int from = 0;
        for (int i = 1; i <= length(); i++) {
            if (i == length() || lines[i] != lines[i - 1]) {
                parts.add(sub(from, i));
                from = i;
            }
        }
        return parts;
    }

    /** The lines it stands in, by their place in the transcript. */
    public Set<Integer> lines() {
        var in = new TreeSet<Integer>();
        for (int line : lines) {
            in.add(line);
        }
        return in;
    }

    /** Whether some of them are handwriting, which is guessed rather than read. */
    public boolean isHandwriting() {
        return lines().stream().anyMatch(line -> page.lines().get(line).script() == Script.HANDWRITING);
    }

    /** The words as they stand on the page, without blanks at the ends. */
    public Evidence evidence() {
        var printed = new StringBuilder();
        Box box = null;
        for (var run : runs()) {
            var line = page.lines().get(run.line());
            line.glyphs().subList(run.first(), run.end()).forEach(glyph -> printed.append(glyph.text()));
            Box place = line.boxOf(run.first(), run.end());
            box = box == null ? place : box.union(place);
        }
        return new Evidence(
                page.page(), box == null ? Box.PAGE : box, printed.toString().strip());
    }

    /** What the first reader made of it. */
    public Reading reading() {
        double confidence = runs().stream()
                .mapToDouble(run -> page.lines().get(run.line()).confidenceOf(run.first(), run.end()))
                .min()
                .orElse(0);
        return new Reading(page.reader(), evidence().text(), confidence);
    }

    /** What the second reader made of it, where it was asked about every line. */
    public Optional<Reading> second() {
        var read = new StringBuilder();
        double confidence = 1;
        for (var run : runs()) {
            var line = page.lines().get(run.line());
            if (line.second().isEmpty()) {
                return Optional.empty();
            }
            read.append(Alignment.of(line, line.second().get().text()).part(run.first(), run.end()));
            confidence = Math.min(confidence, line.second().get().confidence());
        }
        var reader = page.lines().get(lines[0]).second().orElseThrow().reader();
        return Optional.of(new Reading(reader, read.toString(), confidence));
    }

    private record Run(int line, int first, int end) {}

    private List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < length(); i++) {
            if (text.charAt(i) == ' ') {
                continue;
            }
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.line() == lines[i] && glyphs[i] >= last.first()) {
                runs.set(runs.size() - 1, new Run(lines[i], last.first(), Math.max(last.end(), glyphs[i] + 1)));
            } else {
                runs.add(new Run(lines[i], glyphs[i], glyphs[i] + 1));
            }
        }
        return runs;
    }

    @Override
    public String toString() {
        return text;
    }
}
