/** What goes in and out as JSON; nobody else sees the JSON library. */
@NullMarked
package countersign.json;

import org.jspecify.annotations.NullMarked;
