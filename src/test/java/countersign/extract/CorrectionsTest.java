package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.page.Box;
import countersign.model.page.Correction;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    private static final String PAGE = """
                          出 院 记 录
            姓名:陈雅琴   性别:女   年龄:37岁   住院号:0021034567
            身份证号:990001198503021244   入院日期:2021年03月02日
            出院诊断:右侧乳腺恶性肿瘤
            """;

    private final Extractors extractors = new Extractors(new DocumentFormsReader().read());
    private final Classifier classifier = new Classifier(new DocumentFormsReader().read());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # as read by the first reader, by the second, typed, fact, value
            住院号:0021034567, 住院号:0021084567, 0021034567, admission-number, 0021034567
            住院号:0021034567, 住院号:0021084567, 0021084567, admission-number, 0021084567
            住院号:0021034567, 住院号:0021084567, 21084567, admission-number, 21084567
            住院号:0021034567, 住院号:0021034567, 10021034567, admission-number, 10021034567
            2021年03月02日, 2021年08月02日, 2021年08月02日, admission-date, 2021-08-02
            2021年03月02日, 2021年08月02日, 2021年8月2日, admission-date, 2021-08-02
            右侧乳腺恶性肿瘤, 左侧乳腺恶性肿瘤, 左侧乳腺恶性肿瘤, side, left
            姓名:陈雅琴, 姓名:陈稚琴, 陈稚琴, name, 陈稚琴
            """)
    void theFactFollowsWhatAPersonTyped(String first, String second, String typed, String key, String value) {
        var page = PrintedPage.second(PrintedPage.of(PAGE), first, second);
        var words = first.substring(first.indexOf(':') + 1);

        var fact = fact(page, List.of(correction(page, words, typed)), key);

        assertEquals(value, fact.value().toString());
        assertEquals(Agreement.COUNTERSIGNED, fact.agreement());
        assertEquals(
                List.of(Reading.PERSON),
                fact.readings().stream().map(Reading::reader).toList());
    }

    @Test
    void whatStandsBesideTheCorrectedWordsStaysAsItWasRead() {
        var page = PrintedPage.second(PrintedPage.of(PAGE), "陈雅琴", "陈稚琴");

        var corrected = Corrections.on(page, List.of(correction(page, "0021034567", "0021034568")));

        assertEquals(Agreement.UNSURE, fact(corrected, List.of(), "name").agreement());
        assertEquals(
                page.lines().stream()
                        .filter(line -> !line.text().contains("住院号"))
                        .toList(),
                corrected.lines().stream()
                        .filter(line -> !line.text().contains("住院号"))
                        .toList());
    }

    @Test
    void aValueOfWhichOnlyOneDigitWasLookedAtStaysUnsureWhereTheRestDiffers() {
        var page = PrintedPage.second(PrintedPage.of(PAGE), "0021034567", "0081034561");
        var line = line(page, "0021034567");
        int last = line.glyphs().size() - 1;
        var digit = new Correction(page.page(), line.boxOf(last, last + 1), Optional.empty(), "7", "1", List.of());

        assertEquals(
                Agreement.UNSURE, fact(page, List.of(digit), "admission-number").agreement());
    }

    @Test
    void wordsThatNoReaderSawAreAddedInTheirPlace() {
        var page = PrintedPage.of(PAGE);
        var seal = new Correction(
                page.page(), new Box(0.1, 0.09, 0.3, 0.0135), Optional.empty(), "", "出院日期: 2021年03月14日", List.of());

        assertEquals(
                "2021-03-14",
                fact(page, List.of(seal), "discharge-date").value().toString());
    }

    @Test
    void charactersKeepTheirPlacesAndShareTheSpaceWhereTheirNumberDiffers() {
        var page = PrintedPage.of(PAGE);
        var place = place(page, "0021034567");

        var same = Corrections.on(page, List.of(correction(page, "0021034567", "0021034568")));
        var fewer = Corrections.on(page, List.of(correction(page, "0021034567", "00210")));

        assertEquals(place, place(same, "0021034568"));
        var spread = place(fewer, "00210");
        assertEquals(place.x(), spread.x(), 1e-9);
        assertEquals(place.right(), spread.right(), 1e-9);
    }

    private Fact<?> fact(Transcript page, List<Correction> corrections, String key) {
        var document = classifier.classify("documents/01.pdf", 1, List.of(Corrections.on(page, corrections)));
        return Corrections.settled(extractors.facts(document), corrections).stream()
                .filter(fact -> fact.key().id().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Correction correction(Transcript page, String words, String typed) {
        return new Correction(page.page(), place(page, words), Optional.empty(), words, typed, List.of());
    }

    private static Box place(Transcript page, String words) {
        var line = line(page, words);
        int at = line.text().indexOf(words);
        return line.boxOf(at, at + words.length());
    }

    private static TextLine line(Transcript page, String words) {
        return page.lines().stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
