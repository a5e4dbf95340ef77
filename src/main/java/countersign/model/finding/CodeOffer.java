package countersign.model.finding;

/**
 * A code of ICD-10 that a diagnosis may mean.
 *
 * @param name as the list has it
 * @param likeness of the name to the words, 1 for the same
 * @param reason why it is offered
 */
public record CodeOffer(String code, String name, double likeness, Reason reason) {

    /** Why a code is offered. */
    public enum Reason {
        /** The list has these very words. */
        SAME_WORDS,
        /** The list has them without side, stage or what was done. */
        WITHOUT_QUALIFIERS,
        /** The list has what a short or everyday name stands for. */
        ALIAS,
        /** The same characters in another order, or nearly all of them. */
        NEARLY_SAME,
        /** The name has much in common with the words. */
        ALIKE;

        /** Whether the list knows the illness by these words, not just one like it. */
        public boolean isName() {
            return this != ALIKE && this != NEARLY_SAME;
        }
    }

    /** The three characters of its category: C50. */
    public String category() {
        return code.substring(0, Math.min(3, code.length()));
    }
}
