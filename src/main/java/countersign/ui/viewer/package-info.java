/** A page of a claim and the way from page to page. */
@NullMarked
package countersign.ui.viewer;

import org.jspecify.annotations.NullMarked;
