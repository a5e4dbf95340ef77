/** What was read as plain text. */
@NullMarked
package countersign.transcript.plain;

import org.jspecify.annotations.NullMarked;
