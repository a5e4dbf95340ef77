package countersign.model.plan;

import countersign.model.claim.Money;

/**
 * Covers an illness on no list, once the spending that medical insurance recognises comes to a sum.
 *
 * @param paidAs the class whose benefit is paid
 */
public record SpendingThreshold(Money atLeast, IllnessClass paidAs) {}
