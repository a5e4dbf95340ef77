package countersign.model.plan;

import countersign.model.claim.Money;
import java.util.Locale;

/**
 * What is paid for a class of illness at an age.
 *
 * @param fromYear first whole year of age at first diagnosis
 * @param toYear last whole year of age, inclusive
 */
public record Benefit(IllnessClass illnessClass, int fromYear, int toYear, Money amount) {

    /** Names the value where it is assumed: {@code benefit.mild}. */
    public String id() {
        return "benefit." + illnessClass.name().toLowerCase(Locale.ROOT);
    }

    public boolean appliesTo(IllnessClass claimed, int age) {
        return illnessClass == claimed && age >= fromYear && age <= toYear;
    }
}
