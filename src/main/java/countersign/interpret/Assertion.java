package countersign.interpret;

import countersign.model.finding.Person;
import countersign.model.finding.Polarity;
import countersign.model.finding.Surety;
import countersign.model.finding.When;

/**
 * What a text says about one thing.
 *
 * @param from where the words that say and date it begin in the text
 * @param to where it ends
 */
record Assertion(Mention mention, Polarity polarity, Surety surety, Person who, When when, int from, int to) {}
