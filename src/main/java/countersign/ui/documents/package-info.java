/** The documents of a claim, by group. */
@NullMarked
package countersign.ui.documents;

import org.jspecify.annotations.NullMarked;
