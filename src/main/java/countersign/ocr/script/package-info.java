/** How lines are written: handwriting, which is never taken for sure, and lettering that runs down the page. */
@NullMarked
package countersign.ocr.script;

import org.jspecify.annotations.NullMarked;
