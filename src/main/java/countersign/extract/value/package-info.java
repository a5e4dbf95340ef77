/** Values in plain text: dates, sums, numbers, names, as Chinese records write them. */
@NullMarked
package countersign.extract.value;

import org.jspecify.annotations.NullMarked;
