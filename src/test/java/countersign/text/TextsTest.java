package countersign.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.FlagState;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Severity;
import countersign.model.adjudication.SyncState;
import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import countersign.model.fact.Agreement;
import countersign.model.fact.FactKey;
import countersign.model.fact.Side;
import countersign.model.page.DocumentKind;
import countersign.model.plan.IllnessClass;
import countersign.model.plan.IllnessGroup;
import countersign.model.plan.SiteRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static List<String> areas() {
        return Texts.areas();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameTextsWithTheSamePlaces(String area) {
        var english = load(area + ".properties");
        var chinese = load(area + "_zh_CN.properties");

        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames(), "keys of " + area);
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), "places of " + key);
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyTextIsAPatternThatCanBeFilled(String area) {
        for (String file : List.of(area + ".properties", area + "_zh_CN.properties")) {
            var texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                var pattern = texts.getProperty(key);
                if (PLACE.matcher(pattern).find()) {
                    new MessageFormat(pattern);
                    assertTrue(
                            pattern.replace("''", "").indexOf('\'') < 0,
                            () -> file + ": a single apostrophe hides what follows it in " + key);
                }
            }
        }
    }

    @Test
    void noTextStandsInTwoAreas() {
        var keys = Texts.areas().stream()
                .flatMap(area -> load(area + ".properties").stringPropertyNames().stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));

        assertEquals(
                Set.of(),
                keys.entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryKindFactAndValue(Language language) {
        var texts = Texts.in(language);
        var constants = Stream.<Object[]>of(
                        Sex.values(),
                        Side.values(),
                        Agreement.values(),
                        IllnessClass.values(),
                        IllnessGroup.values(),
                        SiteRule.Effect.values(),
                        Severity.values(),
                        Certainty.values(),
                        FlagState.values(),
                        Decision.values(),
                        Role.values(),
                        SyncState.values(),
                        DocumentKind.values())
                .flatMap(Arrays::stream)
                .map(value -> (Enum<?>) value)
                .map(value -> "enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
        var named = Stream.of(
                        Arrays.stream(FlagKind.values()).map(kind -> "flag." + kind.id()),
                        Arrays.stream(DocumentKind.values()).map(kind -> "document." + kind.id()),
                        FactKey.all().stream().map(key -> "fact." + key.id()),
                        constants)
                .flatMap(keys -> keys);

        assertEquals(List.of(), named.filter(key -> !texts.has(key)).toList());
    }

    @Test
    void fillsPlacesWithMoneyAndWords() {
        assertEquals(
                "The total is ¥24,726.42 in digits, ¥24,726 in capitals.",
                Texts.in(Language.EN).of("flag.invoice-total.capitals", Money.parse("24726.42"), Money.yuan(24_726)));
        assertEquals("页面性别为女；会员性别为男。", Texts.in(Language.ZH).of("flag.identity-mismatch.sex", Sex.F, Sex.M));
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String file) {
        var properties = new Properties();
        var stream = TextsTest.class.getResourceAsStream("/texts/" + file);
        if (stream == null) {
            throw new AssertionError("no texts/" + file);
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
