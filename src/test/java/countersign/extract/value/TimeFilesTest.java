package countersign.extract.value;

import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.extract.words.Folding;
import countersign.model.fact.DateSpan;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Words of time written, with the days that they mean, before the code that reads them. */
class TimeFilesTest {

    @ParameterizedTest
    @CsvSource({"/language/examples.yaml, 1.0", "/language/times.yaml, 0.95"})
    void meanTheDaysThatACarefulReaderWouldSay(String file, double share) throws IOException {
        var wrong = new ArrayList<String>();
        var examples = examples(file);
        for (Map<?, ?> example : examples) {
            var found = read(example);
            if (!fits((List<?>) Objects.requireNonNull(example.get("interval")), found)) {
                wrong.add(example.get("text") + " " + example.get("interval") + " read as " + found);
            }
        }

        assertTrue(examples.size() - wrong.size() >= share * examples.size(), () -> String.join("\n", wrong));
    }

    private static List<DateSpan> read(Map<?, ?> example) {
        var anchor = LocalDate.parse(String.valueOf(example.get("anchor")).substring(0, 10));
        var text = Folding.foldAll(String.valueOf(example.get("text")));
        return new TimeWords(anchor).all(text).stream().map(Match::value).toList();
    }

    /** No bound on either side is no time at all, or one without a beginning. */
    private static boolean fits(List<?> interval, List<DateSpan> found) {
        Object first = interval.get(0);
        Object last = interval.get(1);
        if (first == null && last == null) {
            return found.isEmpty() || found.get(0).first().getYear() < 1920;
        }
        return found.stream()
                .anyMatch(span -> (first == null
                                ? span.first().getYear() < 1920
                                : span.first()
                                        .equals(LocalDate.parse(first.toString().substring(0, 10))))
                        && (last == null
                                || span.last()
                                        .equals(LocalDate.parse(last.toString().substring(0, 10)))));
    }

    private static List<Map<?, ?>> examples(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(TimeFilesTest.class.getResourceAsStream(file))) {
            var yaml = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            var examples = new ArrayList<Map<?, ?>>();
            ((List<?>) Objects.requireNonNull(yaml.get("time_examples"))).forEach(one -> examples.add((Map<?, ?>) one));
            return examples;
        }
    }
}
