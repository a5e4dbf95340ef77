/** Holds a character that a dossier's data names against its picture on the page, where no reader knows it. */
@NullMarked
package countersign.ocr.rare;

import org.jspecify.annotations.NullMarked;
