package countersign.ocr.ppocr;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.imaging.Stripe;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private static final Stripe LABEL_AND_VALUE = line(100, 300, 400);
    private static final Stripe LABEL = line(102, 301, 150);
    private static final Stripe VALUE = line(300, 299, 190);
    private static final Stripe BELOW = line(100, 360, 400);

    @Test
    void putsTogetherWhatIsAtOnePlace() {
        var parted = Alternatives.of(List.of(LABEL_AND_VALUE), List.of(LABEL, VALUE));
        var joined = Alternatives.of(List.of(LABEL, VALUE), List.of(LABEL_AND_VALUE));

        assertThat(parted).hasSize(1).allSatisfy(place -> {
            assertThat(place.sealed()).containsExactly(LABEL_AND_VALUE);
            assertThat(place.cleared()).containsExactlyInAnyOrder(LABEL, VALUE);
        });
        assertThat(joined).hasSize(1).allSatisfy(place -> {
            assertThat(place.sealed()).containsExactlyInAnyOrder(LABEL, VALUE);
            assertThat(place.cleared()).containsExactly(LABEL_AND_VALUE);
        });
    }

    @Test
    void keepsApartWhatIsNot() {
        assertThat(Alternatives.of(List.of(LABEL_AND_VALUE), List.of(BELOW)))
                .containsExactlyInAnyOrder(
                        new Alternatives(List.of(LABEL_AND_VALUE), List.of()),
                        new Alternatives(List.of(), List.of(BELOW)));
    }

    private static Stripe line(double left, double middle, double length) {
        return new Stripe(left, middle, 0, length, 30, new double[2]);
    }
}
