/** Reading a page's picture: what the readers promise. */
@NullMarked
package countersign.ocr;

import org.jspecify.annotations.NullMarked;
