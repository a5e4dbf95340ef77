package countersign.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.coding.Coder;
import countersign.model.claim.Money;
import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.page.Reading;
import countersign.model.page.Transcript;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountersigningTest {

    private static final String PAGE = """
                        云岭市第一人民医院
                          出 院 记 录
            姓名:陈雅琴   性别:女   年龄:37岁   住院号:0021034567
            身份证号:990001198503021244   入院日期:2021年03月02日
            出院诊断:右侧乳腺恶性肿瘤
            """;

    private static final Coder CODER = Coder.shipped();

    private final Extractors extractors =
            new Extractors(new DocumentFormsReader().read(), Calibration.shipped(), CODER::knows);
    private final Classifier classifier = new Classifier(new DocumentFormsReader().read());

    private Fact<?> fact(Transcript page, String key) {
        var document = classifier.classify("documents/01.pdf", 1, List.of(page));
        return extractors.facts(document).stream()
                .filter(fact -> fact.key().id().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneReaderAloneIsSingle() {
        assertEquals(Agreement.SINGLE, fact(PrintedPage.of(PAGE), "name").agreement());
    }

    @Test
    void bothReadersOwnWordsForTheValueAreKept() {
        var page = PrintedPage.second(PrintedPage.of(PAGE), "陈雅琴", "陈稚琴");

        var name = fact(page, "name");

        assertEquals(
                List.of(new Reading(Reading.PPOCR, "陈雅琴", 0.99), new Reading(Reading.TESSERACT, "陈稚琴", 0.9)),
                name.readings());
        assertEquals(Agreement.UNSURE, name.agreement());
    }

    @ParameterizedTest
    @CsvSource({"云吸市第-人民医院", "云岭市第人民医院"})
    void aHospitalThatLacksItsNumberIsUnsure(String second) {
        var page = PrintedPage.second(PrintedPage.of(PAGE.replace("第一", "第")), "云岭市第人民医院", second);

        assertEquals(Agreement.UNSURE, fact(page, "hospital").agreement());
    }

    /** It is shown, and counts against nobody. */
    @ParameterizedTest
    @CsvSource({"云岭市第一人民医院", "云岭市第一〓民医院", "云岭市人民医院"})
    void aHospitalWithAHoleIsUnsure(String second) {
        var page = PrintedPage.second(PrintedPage.of(PAGE.replace("第一人", "第一〓")), "云岭市第一〓民医院", second);

        assertEquals(Agreement.UNSURE, fact(page, "hospital").agreement());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what the second reader makes of it, fact, value, agreement
            2021年03月02日, 2021年03月02日, admission-date, 2021-03-02, countersigned
            2021年03月02日, 2021年3月2日, admission-date, 2021-03-02, countersigned
            2021年03月02日, 2O21年O3月02日, admission-date, 2021-03-02, countersigned
            2021年03月02日, 2021年08月02日, admission-date, 2021-03-02, unsure
            2021年03月02日, 2021年03月32日, admission-date, 2021-03-02, single
            990001198503021244, 990001198503021244, id-number, 990001198503021244, countersigned
            990001198503021244, 990001198503021744, id-number, 990001198503021244, single
            0021034567, 0021034567, admission-number, 0021034567, countersigned
            0021034567, 0021084567, admission-number, 0021034567, unsure
            0021034567, 10021034567, admission-number, 0021034567, unsure
            右侧乳腺恶性肿瘤, 右侧乳腺恶性肿疝, diagnosis, 右侧乳腺恶性肿瘤, single
            右侧乳腺恶性肿瘤, 右侧乳腺良性肿瘤, diagnosis, 右侧乳腺恶性肿瘤, unsure
            右侧乳腺恶性肿瘤, 右侧孔腺良性肿瘤, diagnosis, 右侧乳腺恶性肿瘤, unsure
            右侧乳腺恶性肿瘤, 石侧乳腺恶性肿疝, diagnosis, 右侧乳腺恶性肿瘤, unsure
            右侧乳腺恶性肿瘤, 左侧乳腺恶性肿瘤, diagnosis, 右侧乳腺恶性肿瘤, unsure
            右侧乳腺恶性肿瘤, 右侧孔腺恶性肿瘤, diagnosis, 右侧乳腺恶性肿瘤, single
            云岭市第一人民医院, 云岭市第二人民医院, hospital, 云岭市第一人民医院, unsure
            云岭市第一人民医院, 云岭市第一人民医皖, hospital, 云岭市第一人民医院, single
            云岭市第一人民医院, 云岭市东第一人民医院, hospital, 云岭市第一人民医院, unsure
            陈雅琴, 陈稚雅琴, name, 陈雅琴, unsure
            右侧乳腺恶性肿瘤, 〈右侧〉乳腺恶性肿瘤, diagnosis, 右侧乳腺恶性肿瘤, countersigned
            女, '', sex, F, single
            女, 女, sex, F, countersigned
            37岁, 37岁, age, 37岁, countersigned
            """)
    void agreesWhereTheValueIsTheSame(String first, String second, String key, String value, String agreement) {
        var fact = fact(PrintedPage.second(PrintedPage.of(PAGE), first, second), key);

        assertEquals(value, fact.value().toString());
        assertEquals(agreement, fact.agreement().toString());
    }

    @Test
    void theCheckDigitDecidesBetweenTwoReadings() {
        var page = PrintedPage.second(
                PrintedPage.of(PAGE.replace("990001198503021244", "990001198503021247")),
                "990001198503021247",
                "990001198503021244");

        var number = fact(page, "id-number");

        assertEquals("990001198503021244", number.value());
        assertEquals(Agreement.SINGLE, number.agreement());
    }

    @Property
    void twoSumsAreNeverComparedAsOne(
            @ForAll @LongRange(min = 0, max = 99_999_999L) long one,
            @ForAll @LongRange(min = 0, max = 99_999_999L) long other) {
        if (one != other) {
            assertNotEquals(
                    Countersigning.comparable(new Money(one).decimal()),
                    Countersigning.comparable(new Money(other).decimal()));
        }
    }

    @Property
    void twoDaysAreNeverComparedAsOne(
            @ForAll @LongRange(min = 0, max = 40_000) long one, @ForAll @LongRange(min = 0, max = 40_000) long other) {
        if (one != other) {
            assertNotEquals(
                    Countersigning.comparable(LocalDate.ofEpochDay(one).toString()),
                    Countersigning.comparable(LocalDate.ofEpochDay(other).toString()));
        }
    }
}
