/** A supervisor closes a disputed claim: the case so far, what is new, the ruling. */
@NullMarked
package countersign.ui.signoff;

import org.jspecify.annotations.NullMarked;
