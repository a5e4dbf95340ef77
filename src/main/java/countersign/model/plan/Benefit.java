package countersign.model.plan;

import countersign.model.claim.Money;
import java.util.Locale;
import java.util.Optional;

/**
 * What is paid for a class of illness at an age.
 *
 * @param option the form of membership it belongs to, such as {@code entry}; the standard one where empty
 * @param fromYear first whole year of age at first diagnosis
 * @param toYear last whole year of age, inclusive
 */
public record Benefit(IllnessClass illnessClass, Optional<String> option, int fromYear, int toYear, Pay pay) {

    /** The most it comes to; all of it for a lump sum. */
    public Money amount() {
        return pay.most();
    }

    /** Names the value where it is assumed: {@code benefit.mild}, {@code benefit.entry.severe}. */
    public String id() {
        return "benefit."
                + option.map(name -> name + ".").orElse("")
                + illnessClass.name().toLowerCase(Locale.ROOT);
    }

    public boolean appliesTo(IllnessClass claimed, int age) {
        return illnessClass == claimed && age >= fromYear && age <= toYear;
    }
}
