/** What has happened to a claim, out of its journal. */
@NullMarked
package countersign.ui.history;

import org.jspecify.annotations.NullMarked;
