/** Plans, their versions and illnesses, to be read and compared. */
@NullMarked
package countersign.ui.plans;

import org.jspecify.annotations.NullMarked;
