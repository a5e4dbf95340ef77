package countersign.extract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.extract.PrintedPage;
import countersign.model.fact.DocumentForms;
import countersign.model.page.DocumentKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one hospital calls 诊疗经过 another calls 诊治概要: each wording is found with a colon, in brackets, and beside its value. */
class WordingsOfLabelsTest {

    private static final DocumentForms FORMS = new DocumentFormsReader().read();
    private static final Map<String, String> VALUES = Map.of(
            "stay-days", "16天",
            "name", "柯望川",
            "department", "胸外一科",
            "hospital", "云岭市人民医院",
            "admission-number", "B0198840",
            "specimen-number", "B2020-01988",
            "operation", "胸腔镜左肺下叶切除术",
            "diagnosis", "左肺下叶腺癌");

    /** A kind of document, what the label asks for, and ways of saying it. */
    record Wordings(DocumentKind kind, String asked, List<String> words) {

        String value() {
            return VALUES.getOrDefault(asked, asked.endsWith("-date") ? "2020-05-18" : "患者三月前出现咳嗽，无发热。");
        }
    }

    static Stream<Wordings> wordings() {
        try (var file =
                Objects.requireNonNull(WordingsOfLabelsTest.class.getResourceAsStream("/labels/wordings.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> {
                        var parts = line.split("\t", -1);
                        var kind = Arrays.stream(DocumentKind.values())
                                .filter(one -> one.id().equals(parts[0]))
                                .findFirst()
                                .orElseThrow();
                        return new Wordings(kind, parts[1], List.of(parts[2].split(" ", -1)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void isFoundInEveryWording(Wordings wordings) {
        var unknown = wordings.words().stream()
                .filter(word -> !Stream.of("%s：%s", "【%s】%s", "%s    %s")
                        .allMatch(form -> isFound(wordings, String.format(form, word, wordings.value()))))
                .toList();

        assertEquals(List.of(), unknown);
    }

    private static boolean isFound(Wordings wordings, String line) {
        var sheet = Sheet.of(PrintedPage.of("\n\n\n      云岭市第一人民医院\n\n\n\n\n" + line));
        return Fields.of(sheet, new Labels(LabelBook.of(FORMS, wordings.kind()))).stream()
                .anyMatch(field -> asksFor(field, wordings.asked())
                        && field.value().text().replace(" ", "").startsWith(begin(wordings.value())));
    }

    private static boolean asksFor(Field field, String asked) {
        return field.label().printed().equals(asked) && field.label().use().prose()
                || field.label().use().keys().stream().anyMatch(key -> key.id().equals(asked));
    }

    private static String begin(String value) {
        return Folding.foldAll(value).substring(0, 3);
    }
}
