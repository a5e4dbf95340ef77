/** A case under review: its file, the flags raised on it, the decisions taken. */
@NullMarked
package countersign.model.adjudication;

import org.jspecify.annotations.NullMarked;
