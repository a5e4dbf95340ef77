/** The third reader: the codes that electronic receipts carry. */
@NullMarked
package countersign.ocr.qr;

import org.jspecify.annotations.NullMarked;
