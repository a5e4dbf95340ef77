/** Opens the window. */
@NullMarked
package countersign.ui;

import org.jspecify.annotations.NullMarked;
