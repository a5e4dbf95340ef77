/** This side of the pipe: hands documents to worker processes and believes nothing that comes back unchecked. */
@NullMarked
package countersign.reading;

import org.jspecify.annotations.NullMarked;
