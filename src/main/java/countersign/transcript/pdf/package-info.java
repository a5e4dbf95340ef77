/** What was read as a PDF that shows the page and can be searched. */
@NullMarked
package countersign.transcript.pdf;

import org.jspecify.annotations.NullMarked;
