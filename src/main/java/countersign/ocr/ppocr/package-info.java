/** The first reader: PP-OCRv4, a network that finds lines and one that reads them. */
@NullMarked
package countersign.ocr.ppocr;

import org.jspecify.annotations.NullMarked;
