/** Plans, their versions, and the illnesses they cover. */
@NullMarked
package countersign.model.plan;

import org.jspecify.annotations.NullMarked;
