/** The flags of a claim: looked at, confirmed, dismissed, asked about. */
@NullMarked
package countersign.ui.flags;

import org.jspecify.annotations.NullMarked;
