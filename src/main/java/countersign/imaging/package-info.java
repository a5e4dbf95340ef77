/** Pictures of pages: decoding, and what makes them fit for reading. */
@NullMarked
package countersign.imaging;

import org.jspecify.annotations.NullMarked;
