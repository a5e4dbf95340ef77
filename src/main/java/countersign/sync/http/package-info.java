/** The platform reached over HTTP. */
@NullMarked
package countersign.sync.http;

import org.jspecify.annotations.NullMarked;
