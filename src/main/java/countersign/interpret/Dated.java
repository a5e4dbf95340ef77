package countersign.interpret;

import countersign.extract.value.Match;
import countersign.model.fact.DateSpan;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.When;
import java.util.OptionalInt;
import java.util.Set;

/**
 * When something was so.
 *
 * @param from where the words that say it begin in the sentence; empty where none do
 */
record Dated(When when, OptionalInt from) {

    /** What a story dates; a grade or a value belongs to the words around it alone. */
    private static final Set<ConceptKind> TOLD =
            Set.of(ConceptKind.ILLNESS, ConceptKind.SYMPTOM, ConceptKind.OPERATION, ConceptKind.EVENT);

    static Dated by(Match<DateSpan> time, When.Tense tense, Sentence sentence) {
        return new Dated(
                When.on(tense, time.value(), sentence.between(time.start(), time.end())), OptionalInt.of(time.start()));
    }

    static Dated undated(When.Tense tense) {
        return new Dated(tense == When.Tense.PAST ? When.BEFORE : When.NOW, OptionalInt.empty());
    }

    /** Where the words begin that say a thing and its time: {@code 3年前因水肿就诊,诊断慢性肾炎}. */
    int wordsFrom(Mention mention, Sentence sentence) {
        int clause = sentence.clauseStart(mention.start());
        return TOLD.contains(mention.concept().kind()) ? Math.min(clause, from.orElse(clause)) : clause;
    }
}
