/** Both places of a contradiction side by side. */
@NullMarked
package countersign.ui.split;

import org.jspecify.annotations.NullMarked;
