package countersign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Flag;
import countersign.model.adjudication.FlagKind;
import countersign.model.fact.Evidence;
import countersign.text.FlagTexts;
import countersign.text.Language;
import countersign.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** A check's answers in short, for tables: {@code symptoms/certain}, {@code none} where there is no flag. */
final class Answers {

    private Answers() {}

    /** Also makes sure that each flag can be said in both languages. */
    static String of(Check check, FlagKind kind, CaseFile file) {
        var flags = check.run(file);
        for (Flag flag : flags) {
            assertEquals(kind, flag.kind());
            for (Language language : Language.values()) {
                var texts = new FlagTexts(Texts.in(language));
                assertFalse(texts.title(flag).isBlank());
                assertFalse(texts.detail(flag).contains("{"), () -> texts.detail(flag));
            }
        }
        return flags.isEmpty()
                ? "none"
                : flags.stream()
                        .map(flag -> flag.reason() + "/" + flag.certainty())
                        .collect(Collectors.joining(" "));
    }

    /** The words that the only flag points at, with their pages: {@code 02.pdf 1 右肾癌}. */
    static List<String> words(Check check, CaseFile file) {
        return check.run(file).get(0).evidence().stream().map(Answers::place).toList();
    }

    private static String place(Evidence words) {
        return words.page().file().replace("documents/", "") + " "
                + words.page().page() + " " + words.text();
    }
}
