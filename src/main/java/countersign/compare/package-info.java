/** Finds what claims have in common that ought to be one claim's own: pages, numbers, addresses, patterns. */
@NullMarked
package countersign.compare;

import org.jspecify.annotations.NullMarked;
