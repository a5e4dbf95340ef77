package countersign.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.app.RealJudging;
import countersign.intake.Adjudicator;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.OtherClaims;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.page.Box;
import countersign.model.page.Correction;
import countersign.model.page.PageId;
import countersign.model.page.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person types where no reader read anything becomes a fact with its place, and goes again when it is taken back. */
class TypedWordsTest {

    private static final PageId UNREADABLE = new PageId(SampleCase.UNREADABLE, 1);
    private static final Box PLACE = new Box(0.4, 0.3, 0.2, 0.02);

    private final Adjudicator adjudicator = RealJudging.adjudicator();
    private final CheckedClaim read = corrected(new SampleCase("HZ-210412-00731", false).checked(), List.of());

    @Test
    void aFactOnAPageThatCouldNotBeRead() {
        var typed = corrected(read, List.of(typed(UNREADABLE, FactKey.ADMISSION_DATE, "2021年3月2日")));
        var fact = facts(typed, FactKey.ADMISSION_DATE, UNREADABLE).findFirst().orElseThrow();

        assertEquals(LocalDate.of(2021, 3, 2), fact.value());
        assertEquals(PLACE, fact.evidence().box());
        assertEquals(Reading.PERSON, fact.readings().get(0).reader());
        assertTrue(fact.sure());
    }

    @Test
    void aFactThatTheReadersMissedOnAPageThatWasRead() {
        var page = new PageId(SampleCase.PATHOLOGY, 1);
        var place = new Box(0.7, 0.9, 0.2, 0.02);
        var words = new Correction(page, place, Optional.of(FactKey.HOSPITAL.id()), "", "云岭市第二人民医院", List.of());

        assertEquals(
                List.of("云岭市第二人民医院"),
                facts(corrected(read, List.of(words)), FactKey.HOSPITAL, page)
                        .filter(fact -> fact.evidence().box().y() > 0.8)
                        .map(Fact::value)
                        .toList());
    }

    @Test
    void whatIsNoValueOfItsKindIsNoFact() {
        var typed = corrected(read, List.of(typed(UNREADABLE, FactKey.ADMISSION_DATE, "2021年13月45日")));

        assertEquals(0, facts(typed, FactKey.ADMISSION_DATE, UNREADABLE).count());
    }

    @Test
    void takenBackItIsAsIfItHadNeverBeenTyped() {
        var typed = corrected(read, List.of(typed(UNREADABLE, FactKey.STAY_DAYS, "12天")));
        assertEquals(1, facts(typed, FactKey.STAY_DAYS, UNREADABLE).count());

        assertEquals(read.file().documents(), corrected(typed, List.of()).file().documents());
        assertEquals(read.file().facts(), corrected(typed, List.of()).file().facts());
    }

    @Test
    void typedAgainTheLastWordsCount() {
        var first = typed(UNREADABLE, FactKey.STAY_DAYS, "12天");
        var second = new Correction(UNREADABLE, PLACE, Optional.of(FactKey.STAY_DAYS.id()), "12天", "14天", List.of());

        assertEquals(
                List.of(14),
                facts(corrected(read, List.of(first, second)), FactKey.STAY_DAYS, UNREADABLE)
                        .map(Fact::value)
                        .toList());
    }

    private CheckedClaim corrected(CheckedClaim claim, List<Correction> corrections) {
        return adjudicator.corrected(claim, corrections, file -> OtherClaims.NONE);
    }

    private static Correction typed(PageId page, FactKey<?> key, String text) {
        return new Correction(page, PLACE, Optional.of(key.id()), "", text, List.of());
    }

    private static <T> Stream<Fact<T>> facts(CheckedClaim claim, FactKey<T> key, PageId page) {
        return claim.file()
                .facts()
                .each(key)
                .filter(fact -> fact.evidence().page().equals(page));
    }
}
