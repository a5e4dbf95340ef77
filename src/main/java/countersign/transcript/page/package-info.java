/** What each way of writing is given: pages, their words and pictures. */
@NullMarked
package countersign.transcript.page;

import org.jspecify.annotations.NullMarked;
