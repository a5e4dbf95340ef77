/** Which ways there are to write what was read. */
@NullMarked
package countersign.transcript;

import org.jspecify.annotations.NullMarked;
