/** What the plan pays, and the decision that a person takes. */
@NullMarked
package countersign.ui.decision;

import org.jspecify.annotations.NullMarked;
