package countersign.demo.sheet;

import countersign.model.fact.FactKey;
import java.util.function.Function;

/** Prose with places: {@code {slot}} is filled in, {@code [[key:words]]} marks the words as a fact. */
public final class Template {

    private final String source;
    private final Function<String, Rich> slots;
    private int at;

    private Template(String source, Function<String, Rich> slots) {
        this.source = source;
        this.slots = slots;
    }

    public static Rich fill(String source, Function<String, Rich> slots) {
        return new Template(source, slots).read();
    }

    private Rich read() {
        var words = Rich.EMPTY;
        while (at < source.length() && !source.startsWith("]]", at)) {
            if (source.startsWith("[[", at)) {
                words = words.plus(group());
            } else if (source.charAt(at) == '{') {
                int end = source.indexOf('}', at);
                words = words.plus(slots.apply(source.substring(at + 1, end)));
                at = end + 1;
            } else {
                int end = at + 1;
                while (end < source.length()
                        && source.charAt(end) != '{'
                        && !source.startsWith("[[", end)
                        && !source.startsWith("]]", end)) {
                    end++;
                }
                words = words.plus(source.substring(at, end));
                at = end;
            }
        }
        return words;
    }

    private Rich group() {
        int colon = source.indexOf(':', at);
        var key = FactKey.ofId(source.substring(at + 2, colon)).orElseThrow();
        at = colon + 1;
        var inner = read();
        at += 2;
        return inner.as(key, inner.text());
    }
}
