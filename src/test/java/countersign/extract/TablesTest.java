package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Transcript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as other hospitals lay them out; each stands in {@code tables/} with its rows below. */
class TablesTest {

    private static final Set<FactKey<?>> ROWS =
            Set.of(FactKey.TEST_RESULT, FactKey.CHARGE, FactKey.CHARGE_TOTAL, FactKey.INVOICE_ITEM);

    private static final String[] TABLES = {
        "laboratory-ruled",
        "laboratory-side-by-side",
        "laboratory-unit-in-result",
        "laboratory-mark-first",
        "laboratory-no-head",
        "laboratory-wrapped",
        "laboratory-sections",
        "laboratory-urine",
        "laboratory-unit-in-limits",
        "laboratory-narrow-gaps",
        "expense-codes-and-dates",
        "expense-groups",
        "expense-wrapped",
        "expense-amounts-only",
        "expense-own-share",
        "invoice-counts",
        "invoice-subtotals",
    };

    private final Classifier classifier = new Classifier(new DocumentFormsReader().read());
    private final Extractors extractors = new Extractors(new DocumentFormsReader().read());

    @ParameterizedTest
    @MethodSource("tables")
    void readsEveryRow(String name, String printed, List<String> expected) {
        assertEquals(expected, rows(PrintedPage.of(printed)), name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsThemOnASlopingPageToo(String name, String printed, List<String> expected) {
        assertEquals(expected, rows(PrintedPage.of("documents/01.pdf", 1, printed, 0.03)), name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsTheSameInWhateverOrderTheWordsCome(String name, String printed, List<String> expected) {
        var page = PrintedPage.of(printed);
        for (int seed = 0; seed < 5; seed++) {
            var lines = new ArrayList<>(page.lines());
            Collections.shuffle(lines, new Random(seed));
            assertEquals(expected, rows(page.withLines(lines)), name + " shuffled by " + seed);
        }
    }

    @Test
    void goesOnWithoutAHeadOnTheNextPage() {
        var first = PrintedPage.of("documents/01.pdf", 1, """
                            云岫市第三人民医院住院费用清单
                姓名:温如玉   住院号:00812345   科室:普外科
                项目名称              单位   数量   单价       金额
                静脉输液              次     12     9.60       115.20
                第1页 共2页""", 0);
        var second = PrintedPage.of("documents/01.pdf", 2, """
                一次性输液器          套     12     3.85       46.20
                吸氧                  小时   4      4.00       16.00
                合计                                          177.40
                第2页 共2页""", 0);

        assertEquals(
                List.of("静脉输液 12 × 9.60 = 115.20", "一次性输液器 12 × 3.85 = 46.20", "吸氧 4 × 4.00 = 16.00", "177.40"),
                rows(first, second));
    }

    private List<String> rows(Transcript... pages) {
        return extractors.facts(classifier.classify("documents/01.pdf", pages.length, List.of(pages))).stream()
                .filter(fact -> ROWS.contains(fact.key()))
                .map(Fact::value)
                .map(String::valueOf)
                .toList();
    }

    static Stream<Arguments> tables() {
        return Stream.of(TABLES).map(name -> {
            var parts = read(name).split("\n====\n", -1);
            return Arguments.of(name, parts[0], parts[1].lines().toList());
        });
    }

    private static String read(String name) {
        try (InputStream in = TablesTest.class.getResourceAsStream("/tables/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
