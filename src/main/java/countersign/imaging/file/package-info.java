/** From the bytes of a document to its pages: PDF, OFD and pictures of many kinds, each told by its content. */
@NullMarked
package countersign.imaging.file;

import org.jspecify.annotations.NullMarked;
