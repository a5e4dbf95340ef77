package countersign.interpret;

import countersign.model.finding.Cue;
import countersign.model.finding.Person;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Whom each clause of a section speaks of: the last people named, else the section's own. */
final class Subjects {

    private static final Pattern JOINED = Pattern.compile("[、及和与,]?|以及|[、,]?其");
    private static final Pattern OF_FAMILY =
            Pattern.compile("(?:[、及和与或等][^:,史]{0,12}){0,6}(?:病史)?(?:的)?家族(?:病|遗传|性|肿瘤)?史.*");

    private final Context context;
    private Set<Person> last;

    Subjects(Context context) {
        this.context = context;
        this.last = EnumSet.of(context.subject());
    }

    /** The people of a mention; sentences are asked about in their order. */
    Set<Person> of(Sentence sentence, Mention mention) {
        boolean family = !context.ofFamily()
                && OF_FAMILY
                        .matcher(sentence.between(mention.end(), sentence.clauseEnd(mention.end())))
                        .matches();
        boolean named = sentence.between(mention.head(), mention.end()).contains("家族");
        return family || named ? EnumSet.of(Person.FAMILY) : at(sentence, mention.start());
    }

    private Set<Person> at(Sentence sentence, int place) {
        Set<Person> people = context.ofFamily() ? last : EnumSet.of(Person.PATIENT);
        int end = -1;
        for (Token token : sentence.tokens()) {
            if (token.start() >= place) {
                break;
            }
            if (!context.ofKin() && died(token) && sentence.clauseEnd(token.end()) < place) {
                people = EnumSet.of(Person.PATIENT);
                end = -1;
            }
            if (token.meaning() instanceof Token.Meaning.OfPeople named && counts(sentence, token)) {
                boolean joined = end >= 0
                        && JOINED.matcher(sentence.between(end, token.start())).matches();
                var now = EnumSet.copyOf(named.people());
                if (joined && !now.contains(Person.PATIENT)) {
                    now.addAll(people);
                    now.remove(Person.PATIENT);
                }
                people = now;
                end = token.end();
            }
        }
        return people;
    }

    /** Remembers the people a sentence ended with, since a family history goes on about them. */
    void endOf(Sentence sentence) {
        last = context.ofFamily() ? at(sentence, sentence.text().length()) : last;
    }

    /** After a relative's death a history goes on about the patient. */
    private static boolean died(Token token) {
        return token.meaning() instanceof Token.Meaning.OfTerm term
                && term.term().concept().name().equals("死亡");
    }

    private boolean counts(Sentence sentence, Token token) {
        int end = sentence.clauseEnd(token.end());
        boolean informant = sentence.tokens().stream()
                .anyMatch(other -> other.is(Cue.INFORMANT) && other.start() >= token.end() && other.end() <= end);
        boolean single = token.end() - token.start() == 1
                || token.is(Cue.INFORMANT)
                || sentence.between(token.start(), token.end()).matches("家[属人中]");
        return !informant && (context.ofKin() || !single);
    }
}
