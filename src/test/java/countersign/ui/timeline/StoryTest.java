package countersign.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.review.SampleCase;
import countersign.ui.review.SampleViews;
import countersign.ui.timeline.Scale.Mode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private final Story story = Story.of(SampleViews.of(new SampleCase("HZ-210412-00731", false)));

    @Test
    void tellsOfSymptomsAndTheStay() {
        assertEquals(
                List.of("2020-06-03/2020-07-02", "2020-12-21/2021-01-20"),
                story.happenings().stream()
                        .filter(each -> each.lane() == Lane.SYMPTOMS)
                        .map(each -> each.days().toString())
                        .toList());
        assertTrue(story.happenings().stream()
                .anyMatch(each -> each.stay()
                        && each.days().first().equals(LocalDate.of(2021, 3, 2))
                        && each.days().last().equals(LocalDate.of(2021, 3, 14))));
    }

    @Test
    void joinsWhatAFlagSetsAgainstEachOther() {
        var first = story.contradictions().get(0);

        assertEquals("F1", first.flag().number());
        assertEquals(
                List.of(Lane.SYMPTOMS, Lane.SYMPTOMS),
                first.between().stream()
                        .map(i -> story.happenings().get(i).lane())
                        .toList());
    }

    @Test
    void saysHowFarBeforeTheEndOfWaiting() {
        var texts = Texts.in(Language.EN);
        var early = story.happenings().get(0);
        var late = story.happenings().get(1);
        var member = story.membership().orElseThrow();

        assertEquals(
                "39 to 68 days before the wait ended",
                Waiting.of(early, member, texts).orElseThrow().sentence());
        assertEquals(
                "133 to 163 days after cover began",
                Waiting.of(late, member, texts).orElseThrow().sentence());
    }

    @Test
    void breaksTheAxisBetweenMonthsAndTheDaysOfTheStay() {
        var scale = Scale.of(Runs.of(story, Mode.FIT), 900);

        assertEquals(2, scale.parts().size());
        assertTrue(scale.parts().get(1).perDay() > 2 * scale.parts().get(0).perDay());
        assertEquals(1, Scale.of(Runs.of(story, Mode.EVEN), 900).parts().size());
        assertEquals(1, Scale.of(Runs.of(story, Mode.STAY), 900).parts().size());
    }

    @Test
    void daysLieInTheirOrderOnEveryScale() {
        for (Mode mode : Mode.values()) {
            var scale = Scale.of(Runs.of(story, mode), 900);
            double before = -1;
            for (LocalDate day = LocalDate.of(2020, 5, 1);
                    day.isBefore(LocalDate.of(2021, 4, 1));
                    day = day.plusDays(1)) {
                double x = scale.at(day);
                assertTrue(x >= before && x >= 0 && x <= 900, mode + " " + day);
                before = x;
            }
        }
    }

    @Test
    void walksThroughEventsLanesAndContradictions() {
        var model = new TimelineViewModel(SampleViews.of(new SampleCase("HZ-210412-00731", false)));
        assertEquals(0, model.chosenProperty().get(), "the first contradiction is looked at first");
        model.step(1);
        assertEquals(
                "2020-12-21/2021-01-20", model.chosen().orElseThrow().days().toString());
        model.lane(1);
        assertTrue(model.chosen().orElseThrow().lane().compareTo(Lane.SYMPTOMS) > 0);
        model.nextContradiction(1);
        model.onlyContradictionsProperty().set(true);
        assertTrue(model.storyProperty().get().happenings().size()
                <= story.happenings().size());
        assertTrue(model.chosen().isPresent());
    }

    @Test
    void aClaimThatWasNeverReadHasNoStory() {
        assertEquals(0, Story.EMPTY.happenings().size());
        assertEquals(List.of(), Runs.of(Story.EMPTY, Mode.FIT));
    }
}
