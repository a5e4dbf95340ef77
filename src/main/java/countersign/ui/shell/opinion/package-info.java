/** The screen of the medical advisor, put together. */
@NullMarked
package countersign.ui.shell.opinion;

import org.jspecify.annotations.NullMarked;
