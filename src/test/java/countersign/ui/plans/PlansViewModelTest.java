package countersign.ui.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.catalogue.Catalogue;
import countersign.model.plan.Plan;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.SampleClaims;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans that ship, looked up and compared. */
class PlansViewModelTest {

    private static final List<Plan> PLANS = Catalogue.shipped().plans();

    private final PlansViewModel model = new PlansViewModel(Clock.fixed(SampleClaims.NOW, SampleClaims.CHINA));

    @BeforeEach
    void load() {
        model.show(PLANS);
    }

    private Plan plan(String id) {
        return PLANS.stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"恶性肿瘤", "癌", "exzl", "exingzhongliu", "C50", "Malignant", "惡性腫瘤"})
    void findsAnIllnessByNameAliasCodeAndPinyin(String typed) {
        model.choose(plan("xhb-critical-illness").versions().get(2));
        model.queryProperty().set(typed);

        assertTrue(
                model.illnesses().stream()
                        .anyMatch(illness -> illness.names().zh().startsWith("恶性肿瘤")),
                () -> model.illnesses().toString());
        assertTrue(model.illnesses().size() < 100);
    }

    @Test
    void comparesAVersionWithTheOneBefore() {
        var plan = plan("xhb-critical-illness");
        model.choose(plan.versions().get(1));

        assertEquals(plan.versions().get(0), model.otherProperty().get().orElseThrow());
        assertFalse(model.changes(Texts.in(Language.EN)).isEmpty());

        model.compareWith(plan.versions().get(1));
        assertEquals(List.of(), model.changes(Texts.in(Language.EN)));
        assertEquals(0, model.changedCount());
    }

    @Test
    void saysHowAVersionStandsToday() {
        var versions = plan("xhb-critical-illness").versions();

        assertEquals(PlansViewModel.Standing.CLOSED, model.standing(versions.get(0)));
        assertEquals(PlansViewModel.Standing.IN_FORCE, model.standing(versions.get(2)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasWordsForAllThatThePlansSay(Language language) {
        var clauses = new Clauses(Texts.in(language));
        for (var plan : PLANS) {
            for (var version : plan.versions()) {
                for (var illness : version.illnesses()) {
                    assertTrue(clauses.of(version, illness).stream()
                            .noneMatch(clause -> clause.words().isBlank()));
                }
            }
        }
    }
}
