package countersign.ui.signoff;

import countersign.model.page.PageId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A ruling that is being written.
 *
 * @param choice kind of the choice, empty while none is made
 * @param reason code, empty while none is picked
 * @param read whether the person says to have read all pages
 * @param seen the pages that were on screen
 */
public record RulingDraft(String choice, String reason, String text, boolean read, Set<PageId> seen) {

    public static final RulingDraft EMPTY = new RulingDraft("", "", "", false, Set.of());

    private static final String PREFIX = "ruling.";

    public RulingDraft {
        seen = Set.copyOf(seen);
    }

    /** As it was kept among a person's drafts. */
    static RulingDraft of(Map<String, String> kept) {
        var seen = new LinkedHashSet<PageId>();
        for (String line : kept.getOrDefault(PREFIX + "seen", "").split("\n")) {
            int tab = line.lastIndexOf('\t');
            if (tab > 0 && line.substring(tab + 1).matches("[1-9]\\d{0,5}")) {
                seen.add(new PageId(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1))));
            }
        }
        return new RulingDraft(
                kept.getOrDefault(PREFIX + "choice", ""),
                kept.getOrDefault(PREFIX + "reason", ""),
                kept.getOrDefault(PREFIX + "text", ""),
                Boolean.parseBoolean(kept.get(PREFIX + "read")),
                seen);
    }

    /** The same drafts with this one in place of the last. */
    Map<String, String> into(Map<String, String> kept) {
        var all = new HashMap<>(kept);
        all.keySet().removeIf(key -> key.startsWith(PREFIX));
        if (!equals(EMPTY)) {
            all.put(PREFIX + "choice", choice);
            all.put(PREFIX + "reason", reason);
            all.put(PREFIX + "text", text);
            all.put(PREFIX + "read", String.valueOf(read));
            all.put(
                    PREFIX + "seen",
                    seen.stream().map(page -> page.file() + "\t" + page.page()).collect(Collectors.joining("\n")));
        }
        return all;
    }

    /** Another choice has other reasons; where there is but one, it is that. */
    RulingDraft choosing(Choice chosen) {
        var only = chosen.reasons().size() == 1 ? chosen.reasons().get(0) : "";
        return new RulingDraft(chosen.kind(), chosen.kind().equals(choice) ? reason : only, text, read, seen);
    }

    RulingDraft because(String code) {
        return new RulingDraft(choice, code, text, read, seen);
    }

    RulingDraft saying(String words) {
        return new RulingDraft(choice, reason, words, read, seen);
    }

    RulingDraft reading(boolean all) {
        return new RulingDraft(choice, reason, text, all, seen);
    }

    RulingDraft seeing(PageId page) {
        var more = new LinkedHashSet<>(seen);
        more.add(page);
        return new RulingDraft(choice, reason, text, read, more);
    }
}
