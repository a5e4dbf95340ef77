package countersign.interpret;

import countersign.extract.value.Match;
import countersign.extract.value.TimeWords;
import countersign.model.fact.DateSpan;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Cue;
import countersign.model.finding.When;
import java.util.List;

/** When each thing in a sentence was so: by the nearest words of time in its clause, else by those said before it. */
final class Times {

    /** What a story tells in its order; how somebody lives or is treated is told as of now. */
    private static final java.util.Set<ConceptKind> CARRIED =
            java.util.Set.of(ConceptKind.ILLNESS, ConceptKind.SYMPTOM, ConceptKind.OPERATION, ConceptKind.EVENT);

    private final Sentence sentence;
    private final boolean ofFamily;
    private final List<Match<DateSpan>> times;

    Times(Sentence sentence, Context context) {
        this.sentence = sentence;
        this.ofFamily = context.ofFamily();
        this.times = context.anchor()
                .map(day -> new TimeWords(day).all(sentence.text()))
                .orElse(List.of());
    }

    When of(Mention mention, boolean denied) {
        boolean neverInFamily = ofFamily && denied; // 家族史 says 病史 of whatever no relative has
        var tense = isPast(mention) && !neverInFamily ? When.Tense.PAST : When.Tense.CURRENT;
        var time = denied ? inClause(mention) : inClause(mention).or(() -> carried(mention));
        return time.map(match -> When.on(tense, match.value(), sentence.between(match.start(), match.end())))
                .orElse(tense == When.Tense.PAST ? When.BEFORE : When.NOW);
    }

    /** Of several in the clause the one right after the thing, else the last before it. */
    private java.util.Optional<Match<DateSpan>> inClause(Mention mention) {
        int from = sentence.clauseStart(mention.head());
        int to = sentence.clauseEnd(mention.end());
        Match<DateSpan> before = null;
        for (var time : times) {
            if (time.start() < from || time.end() > to) {
                continue;
            }
            if (time.start() >= mention.end()) {
                boolean next = nothingNamedBetween(mention.end(), time.start());
                return java.util.Optional.of(before == null || next ? time : before);
            }
            before = time;
        }
        return java.util.Optional.ofNullable(before);
    }

    private boolean nothingNamedBetween(int from, int to) {
        return sentence.tokens().stream()
                .noneMatch(token -> token.start() >= from
                        && token.end() <= to
                        && (token.meaning() instanceof Token.Meaning.OfTerm
                                || token.meaning() instanceof Token.Meaning.OfHead));
    }

    /** A story goes on at the time said last: 3年前因咳嗽就诊,诊断肺结核. */
    private java.util.Optional<Match<DateSpan>> carried(Mention mention) {
        if (!CARRIED.contains(mention.concept().kind())) {
            return java.util.Optional.empty();
        }
        int clause = sentence.clauseStart(mention.head());
        if (sentence.between(clause, sentence.clauseEnd(mention.end())).matches("[有无]?.*史.*|现.*|目前.*")) {
            return java.util.Optional.empty();
        }
        Match<DateSpan> last = null;
        for (var time : times) {
            boolean opens = sentence.between(sentence.clauseStart(time.start()), time.start())
                            .length()
                    <= 8;
            if (time.end() <= mention.start() && opens) {
                last = time;
            }
        }
        return java.util.Optional.ofNullable(last);
    }

    private boolean isPast(Mention mention) {
        int from = sentence.clauseStart(mention.head());
        int to = sentence.clauseEnd(mention.end());
        for (Token token : sentence.tokens()) {
            boolean before = token.is(Cue.PAST) && token.start() >= from && token.end() <= mention.head();
            boolean after = token.is(Cue.PAST_AFTER)
                    && token.start() >= mention.end()
                    && token.end() <= to
                    && listed(mention.end(), token.start());
            if (before || after) {
                return true;
            }
        }
        return false;
    }

    private boolean listed(int from, int to) {
        var between = sentence.between(from, to);
        return between.length() <= 2 || between.matches("(?:[、及和与或等]?[^、,。;]{1,8})*(?:等)?(?:传染)?");
    }
}
