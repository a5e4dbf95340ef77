package countersign.interpret;

import countersign.model.fact.Side;
import countersign.model.finding.BodySite;
import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Head;
import countersign.model.finding.Lexicon;
import countersign.model.finding.Measure;
import countersign.model.finding.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the concepts that a sentence names: by phrases, by words, and by a part of the body with what it has. */
final class Mentions {

    /** So far before what it has may a part of the body stand, in characters. */
    private static final int REACH = 24;

    private static final Pattern LISTED = Pattern.compile("[、及和与或/]|以及");

    private record Compiled(Pattern pattern, Phrase phrase) {}

    private static final Set<ConceptKind> SIDED =
            Set.of(ConceptKind.ILLNESS, ConceptKind.SYMPTOM, ConceptKind.OPERATION, ConceptKind.TEST);

    private final List<Compiled> phrases;
    private final List<String> organs;

    Mentions(Lexicon lexicon) {
        phrases = lexicon.phrases().stream()
                .map(phrase -> new Compiled(Pattern.compile(phrase.match()), phrase))
                .toList();
        organs = lexicon.sites().stream().map(BodySite::name).toList();
    }

    /** In the order in which they stand; none inside another. */
    List<Mention> of(Sentence sentence) {
        var found = new ArrayList<Mention>();
        phrases(sentence, found);
        words(sentence, found);
        found.sort(Comparator.comparingInt(Mention::head).thenComparingInt(Mention::start));
        return named(found);
    }

    /** 加重 is of the complaint named before it. */
    private static List<Mention> named(List<Mention> mentions) {
        var named = new ArrayList<Mention>();
        String complaint = "";
        for (Mention mention : mentions) {
            var concept = mention.concept();
            boolean open = concept.name().contains("{symptom}");
            named.add(open ? mention.named(concept.name().replace("{symptom}", complaint)) : mention);
            complaint = concept.kind() == ConceptKind.SYMPTOM && !open ? concept.name() : complaint;
        }
        return List.copyOf(named);
    }

    private void phrases(Sentence sentence, List<Mention> into) {
        for (Compiled compiled : phrases) {
            var matcher = compiled.pattern().matcher(sentence.text());
            while (matcher.find()) {
                if (matcher.end() > matcher.start() && !covered(into, matcher.start(), matcher.end())) {
                    for (Concept concept : compiled.phrase().concepts()) {
                        into.add(mention(sentence, compiled.phrase(), matcher, filled(concept, matcher)));
                    }
                }
            }
        }
    }

    private static Mention mention(Sentence sentence, Phrase phrase, Matcher matcher, Concept concept) {
        var side = Sides.in(
                sentence.between(Math.max(sentence.clauseStart(matcher.start()), matcher.start() - 8), matcher.end()));
        return new Mention(
                matcher.start(),
                matcher.start(),
                matcher.end(),
                concept,
                "",
                side,
                value(phrase, matcher),
                phrase.polarity(),
                phrase.surety());
    }

    /** A concept may be named by what was matched: {@code TI-RADS {v}}, or by its first letters. */
    private static Concept filled(Concept concept, Matcher matcher) {
        var name = concept.name();
        if (name.contains("{v}")) {
            name = name.replace("{v}", matcher.group("v"));
        }
        if (name.contains("{first}")) {
            name = name.replace("{first}", matcher.group().replaceAll("[^A-Za-z].*", ""));
        }
        return new Concept(name, concept.kind());
    }

    private static Optional<Measure> value(Phrase phrase, Matcher matcher) {
        return phrase.match().contains("(?<v>")
                ? Optional.ofNullable(matcher.group("v")).map(text -> Measure.of(text.replace(" ", "")))
                : Optional.empty();
    }

    private static boolean covered(List<Mention> mentions, int start, int end) {
        return mentions.stream().anyMatch(mention -> mention.start() < end && start < mention.end());
    }

    private void words(Sentence sentence, List<Mention> into) {
        var tokens = sentence.tokens();
        var fromPhrases = List.copyOf(into);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (covered(fromPhrases, token.start(), token.end())) {
                continue;
            }
            if (token.meaning() instanceof Token.Meaning.OfTerm term) {
                into.add(ofTerm(sentence, token, term.term().concept()));
            } else if (token.meaning() instanceof Token.Meaning.OfHead head) {
                composed(sentence, i, head.head(), into);
            }
        }
    }

    private Mention ofTerm(Sentence sentence, Token token, Concept concept) {
        var mention = Mention.of(token.start(), token.end(), concept);
        boolean ofBody = SIDED.contains(concept.kind());
        return ofBody
                ? mention.withOrgan(organOf(concept)).withSide(side(sentence, token.start(), token.end()))
                : mention;
    }

    /** The part of the body that the name of an illness begins with. */
    private String organOf(Concept concept) {
        return organs.stream()
                .filter(organ -> concept.name().startsWith(organ))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Optional<Side> side(Sentence sentence, int start, int end) {
        int from = Math.max(sentence.clauseStart(start), start - 8);
        return Sides.in(sentence.between(from, Math.min(end, start + 2)));
    }

    /** A head with the part of the body before it, one mention for each of several parts that share it. */
    private static void composed(Sentence sentence, int headAt, Head head, List<Mention> into) {
        var token = sentence.tokens().get(headAt);
        var sites = sitesBefore(sentence, headAt);
        if (sites.isEmpty()) {
            var concept = new Concept(head.name(), head.kind());
            into.add(Mention.of(token.start(), token.end(), concept)
                    .withSide(side(sentence, token.start(), token.end())));
            return;
        }
        for (Token siteToken : sites) {
            var site = ((Token.Meaning.OfSite) siteToken.meaning()).site();
            int from = Math.max(sentence.clauseStart(siteToken.start()), siteToken.start() - 6);
            var side = Sides.in(sentence.between(from, token.start()));
            into.add(new Mention(
                    siteToken.start(),
                    token.start(),
                    token.end(),
                    new Concept(site.name() + head.name(), head.kind()),
                    site.name(),
                    side,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private static List<Token> sitesBefore(Sentence sentence, int headAt) {
        var tokens = sentence.tokens();
        var head = tokens.get(headAt);
        int clause = sentence.clauseStart(head.start());
        var sites = new ArrayList<Token>();
        int end = head.start();
        for (int i = headAt - 1; i >= 0; i--) {
            var token = tokens.get(i);
            if (token.start() < clause || end - token.end() > REACH) {
                break;
            }
            if (token.meaning() instanceof Token.Meaning.OfSite) {
                if (!sites.isEmpty() && !listed(sentence, token.end(), end)) {
                    break;
                }
                sites.add(0, token);
                end = token.start();
            } else if (!sites.isEmpty() || token.meaning() instanceof Token.Meaning.OfTerm) {
                break;
            }
        }
        return sites;
    }

    private static boolean listed(Sentence sentence, int from, int to) {
        return LISTED.matcher(sentence.between(from, to)).lookingAt()
                || sentence.between(from, to).matches("部?[、及和与或/].{0,2}");
    }
}
