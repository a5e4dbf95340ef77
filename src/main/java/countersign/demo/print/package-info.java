/** Turns sheets into the files that arrive: printed, scanned, photographed, faxed, packed as PDF, TIFF, JPEG or PNG. */
@NullMarked
package countersign.demo.print;

import org.jspecify.annotations.NullMarked;
