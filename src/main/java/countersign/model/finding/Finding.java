package countersign.model.finding;

import countersign.model.fact.Evidence;
import countersign.model.fact.Side;
import countersign.model.page.DocumentKind;
import java.util.Optional;

/**
 * What a record says about one thing; never the bare thing, since a record names the same illness as there, denied,
 * suspected, of the mother, and of ten years ago.
 *
 * @param section the heading it stands under, as the form names it: 既往史; empty where none
 * @param evidence the words that say it, with those that make it denied, suspected or dated
 * @param sure whether they were read surely
 */
public record Finding(
        Concept concept,
        Polarity polarity,
        Surety surety,
        Person who,
        When when,
        Optional<Side> side,
        Optional<Measure> value,
        String section,
        DocumentKind document,
        Evidence evidence,
        boolean sure) {

    public boolean present() {
        return polarity == Polarity.PRESENT;
    }

    public boolean ofPatient() {
        return who == Person.PATIENT;
    }

    public boolean is(String name) {
        return concept.name().equals(name);
    }
}
