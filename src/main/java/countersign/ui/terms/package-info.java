/** What the plan says about a claim: the version that decides, its rules, and what proves the illness. */
@NullMarked
package countersign.ui.terms;

import org.jspecify.annotations.NullMarked;
