package countersign.interpret;

import countersign.model.finding.Analyte;
import countersign.model.finding.BodySite;
import countersign.model.finding.Cue;
import countersign.model.finding.Head;
import countersign.model.finding.Person;
import countersign.model.finding.Term;
import java.util.Set;

/** A word of the lexicon in a text, {@code end} exclusive. */
record Token(int start, int end, Meaning meaning) {

    /** What a word may stand for. */
    sealed interface Meaning {

        record OfTerm(Term term) implements Meaning {}

        record OfSite(BodySite site) implements Meaning {}

        record OfHead(Head head) implements Meaning {}

        /** One word may be several cues: 可能 before and after. */
        record OfCues(Set<Cue> cues) implements Meaning {}

        record OfAnalyte(Analyte analyte) implements Meaning {}

        /** One word may name several: 父母. */
        record OfPeople(Set<Person> people) implements Meaning {}
    }

    /** Whether it names something that a record may speak of. */
    boolean names() {
        return meaning instanceof Meaning.OfTerm
                || meaning instanceof Meaning.OfHead
                || meaning instanceof Meaning.OfAnalyte;
    }

    boolean is(Cue cue) {
        return meaning instanceof Meaning.OfCues cues && cues.cues().contains(cue);
    }
}
