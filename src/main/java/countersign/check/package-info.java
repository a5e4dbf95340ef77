/** The questions that are put to a case; each answers with flags on the words that do not fit. */
@NullMarked
package countersign.check;

import org.jspecify.annotations.NullMarked;
