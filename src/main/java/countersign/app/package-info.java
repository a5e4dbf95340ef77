/** The one place where objects are joined. */
@NullMarked
package countersign.app;

import org.jspecify.annotations.NullMarked;
