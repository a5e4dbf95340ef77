/** What kind of document a page belongs to, and which facts stand on it, each with its place. */
@NullMarked
package countersign.extract;

import org.jspecify.annotations.NullMarked;
