/** The screen of the supervisor, put together. */
@NullMarked
package countersign.ui.shell.signoff;

import org.jspecify.annotations.NullMarked;
