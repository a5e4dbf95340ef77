/** The events of a claim, in the order in which they happened. */
@NullMarked
package countersign.model.journal;

import org.jspecify.annotations.NullMarked;
