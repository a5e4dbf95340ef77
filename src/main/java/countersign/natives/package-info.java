/** Native libraries, unpacked once for this account. */
@NullMarked
package countersign.natives;

import org.jspecify.annotations.NullMarked;
