/** Countersign: a workstation for reviewing claims of mutual-aid plans. */
@NullMarked
package countersign;

import org.jspecify.annotations.NullMarked;
