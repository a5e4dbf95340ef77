package countersign.interpret;

import countersign.model.finding.Concept;
import countersign.model.finding.Measure;
import countersign.model.finding.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is said in ways that words alone do not catch. */
final class Phrases {

    private record Compiled(Pattern pattern, Phrase phrase, boolean valued) {}

    private final List<Compiled> phrases;
    private final Names names;

    Phrases(List<Phrase> phrases, Names names) {
        this.phrases = phrases.stream()
                .map(phrase -> new Compiled(
                        Pattern.compile(phrase.match()), phrase, phrase.match().contains("(?<v>")))
                .toList();
        this.names = names;
    }

    /** Of phrases that overlap the first of the lexicon counts. */
    void find(Sentence sentence, List<Mention> into) {
        for (Compiled compiled : phrases) {
            var matcher = compiled.pattern().matcher(sentence.text());
            while (matcher.find()) {
                if (matcher.end() > matcher.start() && !covered(into, matcher.start(), matcher.end())) {
                    for (Concept concept : compiled.phrase().concepts()) {
                        into.add(mention(sentence, compiled, matcher, filled(concept, compiled, matcher)));
                    }
                }
            }
        }
    }

    static boolean covered(List<Mention> mentions, int start, int end) {
        return mentions.stream().anyMatch(mention -> mention.start() < end && start < mention.end());
    }

    private static Mention mention(Sentence sentence, Compiled compiled, Matcher matcher, Concept concept) {
        var side = Sides.in(
                sentence.between(Math.max(sentence.clauseStart(matcher.start()), matcher.start() - 8), matcher.end()));
        return new Mention(
                matcher.start(),
                matcher.start(),
                matcher.end(),
                concept,
                "",
                side,
                value(compiled, matcher).map(text -> Measure.of(Grades.plain(concept, text))),
                compiled.phrase().polarity(),
                compiled.phrase().surety());
    }

    /** A concept may be named by what was matched: {@code TI-RADS {v}}, or by its first letters. */
    private Concept filled(Concept concept, Compiled compiled, Matcher matcher) {
        var name = concept.name();
        if (name.contains("{v}")) {
            name = name.replace("{v}", value(compiled, matcher).orElse(""));
        }
        if (name.contains("{first}")) {
            name = name.replace("{first}", matcher.group().replaceAll("[^A-Za-z].*", ""));
        }
        return names.named(name, concept.kind());
    }

    private static Optional<String> value(Compiled compiled, Matcher matcher) {
        return compiled.valued()
                ? Optional.ofNullable(matcher.group("v")).map(text -> text.replace(" ", ""))
                : Optional.empty();
    }
}
