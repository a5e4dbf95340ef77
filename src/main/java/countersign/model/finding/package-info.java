/** What the words mean: who, when, present, absent or suspected. */
@NullMarked
package countersign.model.finding;

import org.jspecify.annotations.NullMarked;
