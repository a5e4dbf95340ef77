package countersign.interpret;

import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.LexiconReader;
import countersign.extract.words.Folding;
import countersign.interpret.SentenceFile.Example;
import countersign.interpret.SentenceFile.Expected;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences written before the code that reads them. */
class SentenceReaderTest {

    private static final SentenceReader READER = new SentenceReader(new LexiconReader().read());

    static Stream<Example> examples() {
        return Stream.of("/language/examples.yaml", "/language/sentences.yaml")
                .flatMap(file -> SentenceFile.read(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void saysWhatAnExperiencedReaderUnderstands(Example example) {
        var found = READER.read(Folding.foldAll(example.text()), example.context());
        var missing = example.expected().stream()
                .filter(expected -> found.stream().noneMatch(expected::fits))
                .map(Expected::toString)
                .toList();
        assertTrue(missing.isEmpty(), () -> example.text() + "\n  missing " + missing + "\n  found " + shown(found));
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
