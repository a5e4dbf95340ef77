package countersign.extract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was chosen of options on a form: by a tick before or behind it, or by its number in a box.
 *
 * <p>An option that nobody ticked is no value, although it stands behind the label.
 */
final class Choice {

    private static final Pattern MARK = Pattern.compile(
            "(?<on>[☑☒■√✓✔◼]|[\\[(]\\s?[√✓✔]\\s?[\\])])|(?<off>[□☐◻]|[\\[]\\s{0,2}[\\]]|[(]\\s{0,2}[)])|(?<round>[●◉])|(?<ring>[○◯])");
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s?[\\[(|□☑口]?\\s?(?<first>\\d)?\\s?[\\])|]?\\s?(?<options>1\\s?[.、:]\\s?\\D+?2\\s?[.、:].+?)(?:\\s[\\[(|□]?(?<last>\\d)[\\])|]?)?\\s?$");
    private static final Pattern OPTION = Pattern.compile("(\\d)\\s?[.、:]\\s?([^\\d\\s]+)");
    private static final String BETWEEN = " ,;、/:";

    private record Tick(int start, int end, boolean on) {}

    private Choice() {}

    /** Whether the words begin with a box or a tick, as the second option of a question does. */
    static boolean begins(String text) {
        return MARK.matcher(text).lookingAt();
    }

    /** The chosen option; the words themselves where they are no options; empty where none is chosen. */
    static Optional<Words> of(Words words) {
        return NUMBERED.matcher(words.text()).find() ? numbered(words) : ticked(words);
    }

    /** The same for what may be a numbered list, such as diagnoses: only ticks choose. */
    static Optional<Words> ticked(Words words) {
        var ticks = ticks(words.text());
        if (ticks.isEmpty() || ticks.size() == 1 && !ticks.get(0).on()) {
            return Optional.of(words);
        }
        var chosen = new ArrayList<Words>();
        boolean before = isBefore(words.text(), ticks);
        for (int i = 0; i < ticks.size(); i++) {
            if (ticks.get(i).on()) {
                option(words, ticks, i, before).ifPresent(chosen::add);
            }
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(Words.joinApart(chosen));
    }

    private static Optional<Words> numbered(Words words) {
        var form = NUMBERED.matcher(words.text());
        if (!form.find()) {
            return Optional.of(words);
        }
        String number = form.group("first") == null ? form.group("last") : form.group("first");
        var option = OPTION.matcher(words.text());
        for (int at = form.start("options"); option.find(at); at = option.end()) {
            if (option.group(1).equals(number)) {
                return Optional.of(words.sub(option.start(2), option.end(2)));
            }
        }
        return Optional.empty();
    }

    /** Rings are boxes only beside filled ones. */
    private static List<Tick> ticks(String text) {
        var ticks = new ArrayList<Tick>();
        boolean rings = text.matches(".*[●◉].*") && text.matches(".*[○◯].*");
        for (var matcher = MARK.matcher(text); matcher.find(); ) {
            boolean ring = matcher.group("ring") != null;
            boolean round = matcher.group("round") != null;
            if (!ring && !round || rings) {
                ticks.add(new Tick(matcher.start(), matcher.end(), matcher.group("on") != null || round));
            }
        }
        return ticks;
    }

    /** Whether ticks stand before their options: what begins with one does, what ends with one does not. */
    private static boolean isBefore(String text, List<Tick> ticks) {
        if (ticks.size() == 1) {
            int end = ticks.get(0).end();
            return end < text.length() && text.charAt(end) != ' ';
        }
        return text.substring(0, ticks.get(0).start()).isBlank();
    }

    private static Optional<Words> option(Words words, List<Tick> ticks, int place, boolean before) {
        int from = before
                ? ticks.get(place).end()
                : place == 0 ? 0 : ticks.get(place - 1).end();
        int to = before
                ? place + 1 < ticks.size() ? ticks.get(place + 1).start() : words.length()
                : ticks.get(place).start();
        var option = words.sub(from, to).trim(c -> BETWEEN.indexOf(c) >= 0);
        if (ticks.size() == 1) {
            int blank = before ? option.text().indexOf(' ') : option.text().lastIndexOf(' ');
            option = blank < 0 ? option : before ? option.sub(0, blank) : option.sub(blank + 1, option.length());
        }
        return option.isBlank() ? Optional.empty() : Optional.of(option);
    }
}
