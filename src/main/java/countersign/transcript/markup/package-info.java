/** What was read as hOCR and ALTO, with the place of every character. */
@NullMarked
package countersign.transcript.markup;

import org.jspecify.annotations.NullMarked;
