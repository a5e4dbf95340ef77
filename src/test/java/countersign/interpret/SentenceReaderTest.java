package countersign.interpret;

import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.LexiconReader;
import countersign.interpret.SentenceFile.Example;
import countersign.interpret.SentenceFile.Expected;
import countersign.model.finding.Lexicon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences written before the code that reads them. */
class SentenceReaderTest {

    private static final Lexicon LEXICON = new LexiconReader().read();
    private static final SentenceReader READER = new SentenceReader(LEXICON);

    static Stream<Example> examples() {
        return SentenceFile.read("/language/examples.yaml").stream();
    }

    /** The sentences of other specialties; the bars rise with the reader. */
    @Test
    void readsMostOfWhatOtherSpecialtiesSay() {
        var score = SentenceScore.of("/language/sentences.yaml", LEXICON, READER);

        assertTrue(score.recall() >= 0.90, score::toString);
        assertTrue(score.whole() >= 0.78, score::toString);
    }

    @Test
    void findsHardlyAnIllnessOperationDrugOrStageThatNobodyNames() {
        var score = SentenceScore.of("/language/sentences.yaml", LEXICON, READER);

        assertTrue(score.precision() >= 0.97, score::toString);
        assertTrue(score.falselyPresent().size() <= 1, score::toString);
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
        return READER.read(SentenceFile.folded(example.text()), example.context());
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
