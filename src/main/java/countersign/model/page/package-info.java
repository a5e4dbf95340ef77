/** Pages, what stands on them and where. */
@NullMarked
package countersign.model.page;

import org.jspecify.annotations.NullMarked;
