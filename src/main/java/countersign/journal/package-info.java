/** Canonical bytes, hashes and signatures: what makes a claim's journal provable, and where a claim stands by it. */
@NullMarked
package countersign.journal;

import org.jspecify.annotations.NullMarked;
