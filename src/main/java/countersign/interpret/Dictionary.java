package countersign.interpret;

import countersign.model.finding.ConceptKind;
import countersign.model.finding.Cue;
import countersign.model.finding.Lexicon;
import countersign.model.finding.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the words of a lexicon in a text, from the left, of several that begin at one place the longest.
 *
 * <p>So 不除外 is never 除外, and 非小细胞肺癌 denies nothing.
 */
final class Dictionary {

    private static final Pattern NUMBER_OF_NAME = Pattern.compile("-?\\d{1,3}(?![\\d年月天周日次余.])");

    /** By first character; in each list the longest word first. */
    private final Map<Character, List<Map.Entry<String, Token.Meaning>>> words = new HashMap<>();

    private final Lookalikes lookalikes;

    Dictionary(Lexicon lexicon) {
        lookalikes = new Lookalikes(lexicon);
        Map<String, Token.Meaning> all = new HashMap<>();
        byWord(lexicon.people(), Person.class)
                .forEach((word, people) -> all.put(word, new Token.Meaning.OfPeople(people)));
        byWord(lexicon.cues(), Cue.class).forEach((word, cues) -> all.put(word, new Token.Meaning.OfCues(cues)));
        lexicon.analytes().forEach(one -> one.words().forEach(word -> all.put(word, new Token.Meaning.OfAnalyte(one))));
        lexicon.sites().forEach(site -> site.words().forEach(word -> all.put(word, new Token.Meaning.OfSite(site))));
        lexicon.terms().forEach(term -> term.words().forEach(word -> all.put(word, new Token.Meaning.OfTerm(term))));
        lexicon.heads().forEach(head -> head.words().forEach(word -> all.put(word, new Token.Meaning.OfHead(head))));
        all.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .forEach(entry -> words.computeIfAbsent(entry.getKey().charAt(0), first -> new ArrayList<>())
                        .add(entry));
    }

    List<Token> tokens(String text) {
        var found = new ArrayList<Token>();
        String form = Lookalikes.alike(text);
        int at = 0;
        while (at < text.length()) {
            var token = at(text, at);
            var misread = lookalikes.at(form, at, token == null ? 0 : token.end() - at);
            token = misread == null ? token : misread;
            if (token != null) {
                found.add(token);
            }
            at = token == null ? at + 1 : token.end();
        }
        return List.copyOf(found);
    }

    private @org.jspecify.annotations.Nullable Token at(String text, int at) {
        for (var entry : words.getOrDefault(text.charAt(at), List.of())) {
            String word = entry.getKey();
            if (text.startsWith(word, at)
                    && !cutsLatin(text, at, at + word.length())
                    && !numbered(text, at + word.length(), entry)) {
                return new Token(at, at + word.length(), entry.getValue());
            }
        }
        return null;
    }

    /** Latin words count only whole: no CA in CAD, no CD3 in CD31. */
    private static boolean cutsLatin(String text, int start, int end) {
        boolean before = start > 0 && latin(text.charAt(start - 1)) && latin(text.charAt(start));
        boolean after = end < text.length() && latin(text.charAt(end - 1)) && latin(text.charAt(end));
        boolean number = end < text.length()
                && latin(text.charAt(start))
                && digit(text.charAt(end - 1))
                && digit(text.charAt(end));
        return before || after || number;
    }

    /** An illness's letters before a number are something else: CD31 is no CD. */
    private static boolean numbered(String text, int end, Map.Entry<String, Token.Meaning> entry) {
        return entry.getValue() instanceof Token.Meaning.OfTerm term
                && term.term().concept().kind() == ConceptKind.ILLNESS
                && latin(entry.getKey().charAt(entry.getKey().length() - 1))
                && NUMBER_OF_NAME.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean latin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static <E extends Enum<E>> Map<String, Set<E>> byWord(Map<E, List<String>> words, Class<E> type) {
        Map<String, Set<E>> meanings = new HashMap<>();
        words.forEach((meaning, list) -> list.forEach(word ->
                meanings.computeIfAbsent(word, key -> EnumSet.noneOf(type)).add(meaning)));
        return meanings;
    }
}
