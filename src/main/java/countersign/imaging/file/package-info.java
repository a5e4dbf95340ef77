/** From the bytes of a document to its pages: PDF, JPEG, PNG and TIFF, each told by its content. */
@NullMarked
package countersign.imaging.file;

import org.jspecify.annotations.NullMarked;
