/** The list of claims, from which a person takes the next. */
@NullMarked
package countersign.ui.worklist;

import org.jspecify.annotations.NullMarked;
