package countersign.interpret;

import countersign.model.fact.Side;
import countersign.model.finding.Concept;
import countersign.model.finding.Measure;
import countersign.model.finding.Polarity;
import countersign.model.finding.Surety;
import java.util.Optional;

/**
 * A concept named in a text.
 *
 * @param start of the whole name, with its part of the body
 * @param head where the name without its part begins; a denial may stand between: 双肺未见结节
 * @param organ the part of the body by its name; empty where none is said
 */
record Mention(
        int start,
        int head,
        int end,
        Concept concept,
        String organ,
        Optional<Side> side,
        Optional<Measure> value,
        Optional<Polarity> polarity,
        Optional<Surety> surety) {

    static Mention of(int start, int end, Concept concept) {
        return new Mention(
                start, start, end, concept, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same words, meaning this, too. */
    Mention as(Concept other) {
        return new Mention(start, head, end, other, organ, side, value, polarity, surety);
    }

    Mention withPolarity(Optional<Polarity> found) {
        return new Mention(start, head, end, concept, organ, side, value, found, surety);
    }

    Mention named(String name) {
        return new Mention(start, head, end, new Concept(name, concept.kind()), organ, side, value, polarity, surety);
    }

    Mention withOrgan(String found) {
        return new Mention(start, head, end, concept, found, side, value, polarity, surety);
    }

    Mention withSide(Optional<Side> found) {
        return new Mention(start, head, end, concept, organ, found, value, polarity, surety);
    }

    Mention withValue(Optional<Measure> found) {
        return new Mention(start, head, end, concept, organ, side, found, polarity, surety);
    }
}
