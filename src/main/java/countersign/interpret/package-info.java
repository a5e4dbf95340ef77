/** From words to findings: who, when, present, absent or suspected. */
@NullMarked
package countersign.interpret;

import org.jspecify.annotations.NullMarked;
