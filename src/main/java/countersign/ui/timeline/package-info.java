/** When what happened: the dated facts of a claim on a line, with what contradicts them. */
@NullMarked
package countersign.ui.timeline;

import org.jspecify.annotations.NullMarked;
