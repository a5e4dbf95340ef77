package countersign.check;

import countersign.model.fact.Agreement;
import countersign.model.fact.Fact;
import countersign.model.page.Reading;

/** How far a reading may be built on. */
enum Trust {
    /** One reader was unsure, or two differ. */
    WEAK,
    /** One reader alone, but sure. */
    FAIR,
    /** Two readers agree, a person has looked, or the text was in the file. */
    SOLID;

    private static final double SURE = 0.85;

    static Trust of(Fact<?> fact) {
        boolean beyondReaders = fact.readings().stream()
                .anyMatch(reading -> reading.reader().equals(Reading.TEXT_LAYER)
                        || reading.reader().equals(Reading.PERSON));
        if (beyondReaders && fact.agreement() != Agreement.UNSURE) {
            return SOLID;
        }
        return switch (fact.agreement()) {
            case COUNTERSIGNED -> SOLID;
            case SINGLE -> fact.confidence() >= SURE ? FAIR : WEAK;
            case UNSURE -> WEAK;
        };
    }

    boolean atLeast(Trust other) {
        return compareTo(other) >= 0;
    }
}
