/** A person at work on a claim: what it holds, what they do to it, and whether they may. */
@NullMarked
package countersign.review;

import org.jspecify.annotations.NullMarked;
