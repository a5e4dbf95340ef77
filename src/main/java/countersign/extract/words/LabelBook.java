package countersign.extract.words;

import countersign.model.fact.DocumentForms;
import countersign.model.fact.FactKey;
import countersign.model.fact.LabelSynonym;
import countersign.model.fact.LabelUse;
import countersign.model.page.DocumentKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All labels of a kind of document, found also where one character was misread or the print spaces them out. */
public final class LabelBook {

    /** Shorter labels must be read exactly. */
    private static final int SHORTEST_MISREAD = 4;

    /** @param end after the last character of the label in the text */
    record Hit(String printed, LabelUse use, int end) {}

    private record Entry(String printed, String folded, LabelUse use) {}

    private final Map<String, LabelUse> uses;
    private final List<LabelSynonym> synonyms;
    private final Map<Character, List<Entry>> byFirst;
    private final Map<Integer, List<Entry>> byLength;

    /** Labels with no other ways of saying them. */
    public LabelBook(Map<String, LabelUse> labels) {
        this(labels, List.of());
    }

    private LabelBook(Map<String, LabelUse> labels, List<LabelSynonym> synonyms) {
        this.uses = Map.copyOf(labels);
        this.synonyms = synonyms;
        var entries = new HashMap<String, Entry>();
        labels.forEach((printed, use) -> {
            String folded = fold(printed);
            entries.put(folded, new Entry(use.prose() ? usual(printed) : printed, folded, use));
        });
        byFirst = entries.values().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.folded().length()))
                .collect(Collectors.groupingBy(entry -> entry.folded().charAt(0)));
        byLength = entries.values().stream()
                .filter(entry -> entry.folded().length() >= SHORTEST_MISREAD)
                .collect(Collectors.groupingBy(entry -> entry.folded().length()));
    }

    public static LabelBook of(DocumentForms forms, DocumentKind kind) {
        return new LabelBook(forms.labelsOf(kind), forms.synonymsOf(kind));
    }

    /** 过去史 and 手术步骤 are known headings, but who asks for a section asks for 既往史 and 手术经过; 入院情况 is its own. */
    private String usual(String printed) {
        if (synonyms.stream().anyMatch(way -> way.label().equals(printed))) {
            return printed;
        }
        String plain = Folding.foldAll(printed);
        return synonyms.stream()
                .filter(way -> way.says(plain)
                        && uses.getOrDefault(way.label(), LabelUse.PROSE).prose())
                .findFirst()
                .map(LabelSynonym::label)
                .orElse(printed);
    }

    /** The label that a heading means though it says it in other words. */
    Optional<Hit> meant(String heading, int end) {
        String plain = Folding.foldAll(heading);
        return synonyms.stream()
                .filter(way -> way.says(plain))
                .findFirst()
                .map(way -> new Hit(way.label(), uses.getOrDefault(way.label(), LabelUse.PROSE), end));
    }

    /** The longest label that begins there. */
    Optional<Hit> at(String text, int start) {
        for (Entry entry : byFirst.getOrDefault(Folding.alike(text.charAt(start)), List.of())) {
            int end = matches(text, start, entry.folded());
            if (end > 0) {
                return Optional.of(new Hit(entry.printed(), entry.use(), end));
            }
        }
        return Optional.empty();
    }

    /** The one label that {@code read} is but for one character; none where it may be two. */
    Optional<Hit> misread(String read, int end) {
        String folded = fold(read);
        Entry found = null;
        for (Entry entry : byLength.getOrDefault(folded.length(), List.of())) {
            if (differences(entry.folded(), folded) == 1 && mayBe(entry, folded)) {
                if (found != null && !found.use().equals(entry.use())) {
                    return Optional.empty();
                }
                found = entry;
            }
        }
        return Optional.ofNullable(found).map(entry -> new Hit(entry.printed(), entry.use(), end));
    }

    /** 出院年月日 is no misread 出生年月日. */
    private static boolean mayBe(Entry entry, String folded) {
        return !entry.use().keys().contains(FactKey.BIRTH_DATE) || folded.startsWith(fold("出生"));
    }

    /** After the label, or 0: blanks may stand between its characters. */
    private static int matches(String text, int start, String label) {
        int at = start;
        for (int i = 0; i < label.length(); i++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length() || Folding.alike(text.charAt(at)) != label.charAt(i)) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private static int differences(String a, String b) {
        int differences = 0;
        for (int i = 0; i < a.length(); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    private static String fold(String text) {
        var folded = new StringBuilder(Folding.foldAll(text));
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, Folding.alike(folded.charAt(i)));
        }
        return folded.toString();
    }
}
