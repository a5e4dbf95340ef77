/** Sends what was recorded here to the platform and takes in what was accepted there. */
@NullMarked
package countersign.sync;

import org.jspecify.annotations.NullMarked;
