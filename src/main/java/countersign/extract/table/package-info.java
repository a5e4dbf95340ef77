/** Tables of a page as rows and cells, with rules or without: what stands in which column, by head words, place and content. */
@NullMarked
package countersign.extract.table;

import org.jspecify.annotations.NullMarked;
