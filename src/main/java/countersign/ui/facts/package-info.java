/** What stands on the pages of a claim, as a list. */
@NullMarked
package countersign.ui.facts;

import org.jspecify.annotations.NullMarked;
