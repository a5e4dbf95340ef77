/** Dossiers brought to the window, and how far their reading has got. */
@NullMarked
package countersign.ui.intake;

import org.jspecify.annotations.NullMarked;
