package countersign.extract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第2页 共3页",
                "第2页/共3页",
                "共3页 第2页",
                "共计3页,第2页",
                "第2张 共3张",
                "2/3",
                "[2/3]",
                "(2/3)",
                "-2/3-",
                "P2/3",
                "Page 2 of 3",
                "页码:2/3",
                "第2页(共3页)"
            })
    void readsEveryFootOfTheSecondOfThree(String foot) {
        var found = Stream.of(
                        PageFurniture.NUMBER_OF_COUNT.matcher(foot),
                        PageFurniture.COUNT_THEN_NUMBER.matcher(foot),
                        PageFurniture.FRACTION.matcher(foot))
                .filter(matcher -> matcher.find())
                .map(matcher -> List.of(matcher.group(1), matcher.group(2)).stream()
                        .sorted()
                        .toList())
                .findFirst();

        assertEquals(List.of("2", "3"), found.orElse(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"淋巴结2/15", "120/80mmHg", "2/3以上", "视力0.2/0.3", "第2次"})
    void isNoFoot(String words) {
        assertEquals(false, PageFurniture.FRACTION.matcher(words).find() && PageFurniture.isPageNumber(words));
    }
}
