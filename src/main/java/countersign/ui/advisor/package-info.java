/** A medical advisor answers a question: criteria beside evidence, marks on the page, the opinion. */
@NullMarked
package countersign.ui.advisor;

import org.jspecify.annotations.NullMarked;
