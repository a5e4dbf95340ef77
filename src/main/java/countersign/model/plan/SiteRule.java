package countersign.model.plan;

import java.util.List;

/**
 * An exception for tumours of some organ, such as the mild cancer of the thyroid.
 *
 * @param illnessClass the class that it is an exception of
 * @param unspread whether its mild class ends where it has spread to a node, whatever its stage
 * @param words what names the organ in a diagnosis: 甲状腺
 */
public record SiteRule(
        String id,
        IllnessClass illnessClass,
        List<CodeRange> codes,
        List<String> words,
        Effect effect,
        boolean unspread) {

    /** What becomes of such an illness. */
    public enum Effect {
        /** Paid as the class says. */
        AS_CLASS,
        /** Paid like a severe one. */
        AS_SEVERE,
        /** Out of cover. */
        OUT
    }

    public SiteRule {
        codes = List.copyOf(codes);
        words = List.copyOf(words);
    }
}
