package countersign.interpret;

import countersign.model.fact.Side;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Lexicon;
import countersign.model.finding.Measure;
import countersign.model.finding.Polarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a passage of a record sentence by sentence: what it says is there, is not, may be, of whom, since when. */
final class SentenceReader {

    private final Dictionary dictionary;
    private final Mentions mentions;

    SentenceReader(Lexicon lexicon) {
        dictionary = new Dictionary(lexicon);
        mentions = new Mentions(lexicon);
    }

    /** @param text folded; places in the result count its characters */
    List<Assertion> read(String text, Context context) {
        var found = new ArrayList<Assertion>();
        var subjects = new Subjects(context);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '。' || text.charAt(i) == ';') {
                if (i > from) {
                    read(text.substring(from, i), from, context, subjects, found);
                }
                from = i + 1;
            }
        }
        return List.copyOf(found);
    }

    private void read(String text, int offset, Context context, Subjects subjects, List<Assertion> into) {
        var sentence = new Sentence(text, dictionary.tokens(text));
        var times = new Times(sentence, context);
        Map<String, Optional<Side>> sides = new HashMap<>();
        var named = mentions.of(sentence);
        for (int i = 0; i < named.size(); i++) {
            int next = i + 1 < named.size() ? named.get(i + 1).start() : text.length();
            var mention = sided(valued(sentence, named.get(i), next), sides);
            boolean denied =
                    mention.polarity().map(Polarity.ABSENT::equals).orElseGet(() -> Denial.denies(sentence, mention));
            var surety = mention.surety()
                    .orElseGet(() -> denied
                            ? countersign.model.finding.Surety.DEFINITE
                            : Doubt.of(sentence, mention, context.provisional()));
            into.add(new Assertion(
                    shifted(mention, offset),
                    denied ? Polarity.ABSENT : Polarity.PRESENT,
                    surety,
                    subjects.at(sentence, mention.start()),
                    times.of(mention, denied),
                    offset + sentence.clauseStart(mention.start()),
                    offset + sentence.clauseEnd(mention.end())));
        }
        subjects.endOf(sentence);
    }

    private static Mention valued(Sentence sentence, Mention mention, int next) {
        if (mention.value().isPresent()) {
            return mention;
        }
        var value = Values.of(sentence, mention, next);
        boolean raised = mention.concept().kind() == ConceptKind.TEST
                && value.flatMap(Measure::timesUpperLimit)
                        .filter(times -> times > 1)
                        .isPresent();
        var valued = mention.withValue(value);
        return raised ? valued.named(mention.concept().name() + "升高") : valued;
    }

    /** An organ keeps the side that was said of it earlier in the sentence. */
    private static Mention sided(Mention mention, Map<String, Optional<Side>> sides) {
        if (mention.organ().isEmpty()) {
            return mention;
        }
        if (mention.side().isPresent()) {
            sides.put(mention.organ(), mention.side());
            return mention;
        }
        return mention.withSide(sides.getOrDefault(mention.organ(), Optional.empty()));
    }

    private static Mention shifted(Mention mention, int by) {
        return new Mention(
                mention.start() + by,
                mention.head() + by,
                mention.end() + by,
                mention.concept(),
                mention.organ(),
                mention.side(),
                mention.value(),
                mention.polarity(),
                mention.surety());
    }
}
