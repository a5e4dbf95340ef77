/** From a dossier to its flags. */
@NullMarked
package countersign.intake;

import org.jspecify.annotations.NullMarked;
