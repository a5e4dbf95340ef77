package countersign.interpret;

import countersign.interpret.SentenceFile.Example;
import countersign.interpret.SentenceFile.Expected;
import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Lexicon;
import countersign.model.finding.Person;
import countersign.model.finding.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well sentences are read.
 *
 * @param falselyPresent what was read as there, of the patient, where the sentence says it of nobody or another
 * @param unasked what was found though no expectation names it
 */
record SentenceScore(
        int sentences,
        int readWhole,
        int expected,
        int found,
        int named,
        List<String> missed,
        List<String> unasked,
        List<String> falselyPresent) {

    /** What decides money; a symptom more or less does not. */
    private static final Set<ConceptKind> WEIGHTY =
            Set.of(ConceptKind.ILLNESS, ConceptKind.OPERATION, ConceptKind.DRUG, ConceptKind.STAGE);

    static SentenceScore of(String file, Lexicon lexicon, SentenceReader reader) {
        var optional = SentenceFile.optional(file);
        int whole = 0;
        int expected = 0;
        int found = 0;
        int named = 0;
        var missed = new ArrayList<String>();
        var unasked = new ArrayList<String>();
        var present = new ArrayList<String>();
        var sentences = SentenceFile.read(file);
        for (Example sentence : sentences) {
            var assertions = reader.read(SentenceFile.folded(sentence.text()), sentence.context());
            var missing = sentence.expected().stream()
                    .filter(one -> assertions.stream().noneMatch(one::fits))
                    .toList();
            missing.forEach(one -> missed.add(sentence + " " + one));
            expected += sentence.expected().size();
            found += sentence.expected().size() - missing.size();
            whole += missing.isEmpty() ? 1 : 0;
            for (Assertion assertion : assertions) {
                var concept = assertion.mention().concept();
                if (!WEIGHTY.contains(concept.kind()) || optional.contains(concept.name())) {
                    continue;
                }
                named++;
                if (sentence.expected().stream()
                        .noneMatch(one -> one.fits(assertion) || alike(one, assertion, lexicon))) {
                    unasked.add(sentence + " " + concept.name());
                    if (denied(sentence, assertion)) {
                        present.add(sentence + " " + concept.name());
                    }
                }
            }
        }
        return new SentenceScore(sentences.size(), whole, expected, found, named, missed, unasked, present);
    }

    /** A wider concept, or the same under its organ's name, said alike, is no error. */
    private static boolean alike(Expected one, Assertion found, Lexicon lexicon) {
        if (!one.polarity().equals(found.polarity().name().toLowerCase(Locale.ROOT))) {
            return false;
        }
        Concept concept = found.mention().concept();
        String name = concept.name();
        boolean wider = lexicon.terms().stream()
                .anyMatch(term ->
                        term.wider().contains(name) && term.concept().name().equals(one.concept()));
        boolean within = one.concept().contains(name);
        boolean cancer = name.endsWith("癌")
                && one.concept().endsWith("癌")
                && one.concept().startsWith(name.substring(0, name.length() - 1));
        String end = one.concept().substring(Math.max(0, one.concept().length() - 2));
        return wider || within || cancer || name.length() > 2 && end.length() == 2 && name.endsWith(end);
    }

    private static boolean denied(Example sentence, Assertion found) {
        return found.polarity() == Polarity.PRESENT
                && found.who() == Person.PATIENT
                && sentence.expected().stream()
                        .anyMatch(one ->
                                one.concept().equals(found.mention().concept().name()));
    }

    double recall() {
        return (double) found / expected;
    }

    double whole() {
        return (double) readWhole / sentences;
    }

    double precision() {
        return 1 - (double) unasked.size() / named;
    }

    @Override
    public String toString() {
        return "%d of %d sentences whole, %d of %d assertions, %d of %d unasked%nfalsely present %s%nmissed%n%s"
                .formatted(
                        readWhole,
                        sentences,
                        found,
                        expected,
                        unasked.size(),
                        named,
                        falselyPresent,
                        String.join("\n", missed));
    }
}
