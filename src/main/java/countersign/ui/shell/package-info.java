/** The window's frame: header, rail, status bar, and the way between screens. */
@NullMarked
package countersign.ui.shell;

import org.jspecify.annotations.NullMarked;
