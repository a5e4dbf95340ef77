/** The words of a page without regard to how they are printed: folded, in cells, in rows, behind labels. */
@NullMarked
package countersign.extract.words;

import org.jspecify.annotations.NullMarked;
