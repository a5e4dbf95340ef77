/** What really stands on generated pages and what is wrong with generated dossiers. */
@NullMarked
package countersign.demo.truth;

import org.jspecify.annotations.NullMarked;
