package countersign.model.plan;

import countersign.model.claim.Money;

/** How a benefit is paid. */
public sealed interface Pay {

    /** The most it comes to. */
    Money most();

    /** All of it at once, whatever the bills say. */
    record LumpSum(Money most) implements Pay {}

    /** What the member paid of the bills, up to a limit. */
    record Bills(Money most) implements Pay {}

    /**
     * A part at once, more against bills.
     *
     * @param atOnce paid whatever the bills say; it is part of the limit
     * @param most both together
     */
    record LumpSumThenBills(Money atOnce, Money most) implements Pay {

        public LumpSumThenBills {
            if (atOnce.compareTo(most) > 0) {
                throw new IllegalArgumentException("more at once than in all");
            }
        }
    }
}
