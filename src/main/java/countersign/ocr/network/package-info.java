/** Makes trained networks quicker without changing what they compute. */
@NullMarked
package countersign.ocr.network;

import org.jspecify.annotations.NullMarked;
