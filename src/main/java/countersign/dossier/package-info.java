/** Dossiers as they arrive: BagIt bags in a folder or a zip, or plain folders. */
@NullMarked
package countersign.dossier;

import org.jspecify.annotations.NullMarked;
