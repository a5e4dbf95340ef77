/** All that users read, in every language. */
@NullMarked
package countersign.text;

import org.jspecify.annotations.NullMarked;
