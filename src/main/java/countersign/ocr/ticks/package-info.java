/** Boxes to tick, which readers of text do not know: found on the picture, with or without a tick. */
@NullMarked
package countersign.ocr.ticks;

import org.jspecify.annotations.NullMarked;
