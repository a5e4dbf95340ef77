package countersign.bench.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.FlagKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dossiers told in the resources, read without a fault: nobody honest is accused, and traps are none. */
class ToldDossiersTest {

    private static List<Story> stories = List.of();
    private static Judge judge = new Judge(List.of());

    @BeforeAll
    static void load() {
        stories = Stories.all();
        judge = new Judge(stories);
    }

    static Stream<String> clean() {
        return Stories.all().stream()
                .filter(story -> story.clean() && demanded(story))
                .map(Story::name);
    }

    @ParameterizedTest
    @MethodSource("clean")
    void anHonestDossierIsNotAccused(String name) {
        var verdict = judge.verdict(story(name));
        assertEquals(
                List.of(),
                verdict.wrong().stream()
                        .map(flag -> flag.kind().id() + "." + flag.reason() + " " + flag.arguments())
                        .toList());
        assertTrue(
                verdict.payout().orElse(true), () -> "pays " + verdict.claim().payout());
    }

    @Test
    void everyPlanAndEveryKindOfFlagIsTold() {
        var plans = stories.stream().map(story -> story.told().need("plan")).collect(Collectors.toSet());
        assertEquals(17, plans.size());
        Set<String> kinds = new HashSet<>();
        stories.forEach(story -> story.expected().nodes("expect").forEach(fault -> kinds.addAll(fault.texts("kind"))));
        var untold = Stream.of(FlagKind.values())
                .map(FlagKind::id)
                .filter(kind -> !kinds.contains(kind))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), untold);
    }

    static Stream<String> faulty() {
        return Stories.all().stream()
                .filter(story -> !story.clean() && demanded(story))
                .map(Story::name);
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void whatIsPlantedIsFound(String name) {
        assertEquals(List.of(), judge.verdict(story(name)).missed());
    }

    private static boolean demanded(Story story) {
        return !story.heldOut() && !story.opened();
    }

    private static Story story(String name) {
        return stories.stream()
                .filter(story -> story.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
