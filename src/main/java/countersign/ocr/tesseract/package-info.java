/** The second reader: Tesseract, on single lines. */
@NullMarked
package countersign.ocr.tesseract;

import org.jspecify.annotations.NullMarked;
