package countersign.check;

import countersign.model.fact.Fact;

/**
 * A word on a page that is not the member's.
 *
 * @param what name, sex, age, birth or id-number: the sentence that says it
 * @param member what it should be
 */
record Contradiction(String what, Strength strength, Fact<?> fact, Object shown, Object member) {

    /** How far it goes alone. */
    enum Strength {
        /** With another one only. */
        HINT,
        /** Enough for a question to a person. */
        DOUBTFUL,
        PROBABLE,
        CERTAIN;

        static Strength of(Trust trust) {
            return switch (trust) {
                case SOLID -> CERTAIN;
                case FAIR -> PROBABLE;
                case WEAK -> HINT;
            };
        }
    }
}
