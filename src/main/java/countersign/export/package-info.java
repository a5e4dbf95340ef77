/** Papers that leave the program: what is printed of a claim. */
@NullMarked
package countersign.export;

import org.jspecify.annotations.NullMarked;
