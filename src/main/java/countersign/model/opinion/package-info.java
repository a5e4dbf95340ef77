/** What a medical advisor says of a claim, and draws on its pages. */
@NullMarked
package countersign.model.opinion;

import org.jspecify.annotations.NullMarked;
