package countersign.interpret;

import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.LexiconReader;
import countersign.extract.words.Folding;
import countersign.interpret.SentenceFile.Example;
import countersign.interpret.SentenceFile.Expected;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences written before the code that reads them. */
class SentenceReaderTest {

    private static final SentenceReader READER = new SentenceReader(new LexiconReader().read());

    static Stream<Example> examples() {
        return SentenceFile.read("/language/examples.yaml").stream();
    }

    /** An examination far wider than what is read so far; the bar rises with the reader. */
    @Test
    void readsMostSentencesOfOtherSpecialtiesWhole() {
        var sentences = SentenceFile.read("/language/sentences.yaml");
        long whole = sentences.stream()
                .filter(sentence -> missing(sentence).isEmpty())
                .count();
        assertTrue(whole >= 0.38 * sentences.size(), () -> whole + " of " + sentences.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void saysWhatAnExperiencedReaderUnderstands(Example example) {
        var missing = missing(example);
        assertTrue(
                missing.isEmpty(),
                () -> example.text() + "\n  missing " + missing + "\n  found " + shown(read(example)));
    }

    private static List<Assertion> read(Example example) {
        return READER.read(Folding.foldAll(example.text()), example.context());
    }

    private static List<String> missing(Example example) {
        var found = read(example);
        return example.expected().stream()
                .filter(expected -> found.stream().noneMatch(expected::fits))
                .map(Expected::toString)
                .toList();
    }

    static List<String> shown(List<Assertion> found) {
        return found.stream()
                .map(one -> one.mention().concept().name() + " " + one.polarity() + " " + one.surety() + " " + one.who()
                        + " " + one.when().tense()
                        + one.when().days().map(days -> " " + days).orElse("")
                        + one.mention().side().map(side -> " " + side).orElse("")
                        + one.mention().value().map(value -> " " + value.text()).orElse(""))
                .toList();
    }
}
