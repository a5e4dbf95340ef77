package countersign.interpret;

import countersign.model.finding.Cue;
import countersign.model.finding.Person;

/** Whom each clause of a section speaks of: the last person named, else the section's own. */
final class Subjects {

    private final Context context;
    private Person last;

    Subjects(Context context) {
        this.context = context;
        this.last = context.subject();
    }

    /** The person of a place in a sentence; sentences are asked about in their order. */
    Person at(Sentence sentence, int place) {
        Person person = context.ofFamily() ? last : Person.PATIENT;
        for (Token token : sentence.tokens()) {
            if (token.start() >= place) {
                break;
            }
            if (token.meaning() instanceof Token.Meaning.OfPerson named && counts(sentence, token)) {
                person = named.person();
            }
        }
        return person;
    }

    /** Remembers the person a sentence ended with, since a family history goes on about them. */
    void endOf(Sentence sentence) {
        last = context.ofFamily() ? at(sentence, sentence.text().length()) : last;
    }

    private boolean counts(Sentence sentence, Token token) {
        int end = sentence.clauseEnd(token.end());
        boolean informant = sentence.tokens().stream()
                .anyMatch(other -> other.is(Cue.INFORMANT) && other.start() >= token.end() && other.end() <= end);
        boolean single = token.end() - token.start() == 1;
        return !informant && (context.ofFamily() || !single);
    }
}
