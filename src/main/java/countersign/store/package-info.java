/** What the program keeps on this computer, behind ports: claims, their events, pages and documents. */
@NullMarked
package countersign.store;

import org.jspecify.annotations.NullMarked;
