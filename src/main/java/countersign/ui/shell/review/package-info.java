/** The review of a claim: documents, page, flags and decision put together. */
@NullMarked
package countersign.ui.shell.review;

import org.jspecify.annotations.NullMarked;
