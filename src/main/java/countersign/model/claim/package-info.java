/** The claim as the platform sends it: member, illness, amount. */
@NullMarked
package countersign.model.claim;

import org.jspecify.annotations.NullMarked;
