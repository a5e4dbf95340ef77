package countersign.interpret;

import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.LexiconReader;
import countersign.interpret.SentenceFile.Example;
import countersign.interpret.SentenceFile.Expected;
import countersign.model.finding.Lexicon;
import countersign.model.page.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

        assertTrue(score.recall() >= 0.96, score::toString);
        assertTrue(score.whole() >= 0.9, score::toString);
    }

    @Test
    void findsHardlyAnIllnessOperationDrugOrStageThatNobodyNames() {
        var score = SentenceScore.of("/language/sentences.yaml", LEXICON, READER);

        assertTrue(score.precision() >= 0.97, score::toString);
        assertTrue(score.falselyPresent().isEmpty(), score::toString);
    }

    /** First read, before a rule was changed for them: 94 of 117 whole, 182 of 211 assertions. */
    @Test
    void readsTheWordingsOfOtherHospitals() {
        var score = SentenceScore.of("/language/hospitals.yaml", LEXICON, READER);

        assertTrue(score.recall() >= 0.96, score::toString);
        assertTrue(score.whole() >= 0.95, score::toString);
    }

    /** Children, eyes, ears, women, burns, blood, joints, minds, kidneys, intensive care. First read: 37 of 61, 127 of 162. */
    @Test
    void readsSpecialtiesThatTheOtherFilesHaveFewOf() {
        var score = SentenceScore.of("/language/specialties.yaml", LEXICON, READER);

        assertTrue(score.recall() >= 0.95, score::toString);
        assertTrue(score.whole() >= 0.92, score::toString);
        assertTrue(score.falselyPresent().isEmpty(), score::toString);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void saysWhatAnExperiencedReaderUnderstands(Example example) {
        var missing = missing(example);
        assertTrue(
                missing.isEmpty(),
                () -> example.text() + "\n  missing " + missing + "\n  found " + shown(read(example)));
    }

    @ParameterizedTest
    @CsvSource({
        "甲状腺乳头状瘟, 甲状腺乳头状癌 PRESENT DEFINITE PATIENT CURRENT",
        "末见明显占位, 占位 ABSENT DEFINITE PATIENT CURRENT",
        "HER2(3十), HER2阳性 PRESENT DEFINITE PATIENT CURRENT 3十",
        "否认糖尿 病史, 糖尿病 ABSENT DEFINITE PATIENT PAST"
    })
    void understandsWhatReadersMisread(String printed, String said) {
        var section = printed.startsWith("否认") ? "既往史" : "诊断";
        var context = new Context(section, DocumentKind.ADMISSION_RECORD, Optional.empty());
        var found = shown(READER.read(SentenceFile.folded(printed), context));

        assertTrue(found.contains(said), found::toString);
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
