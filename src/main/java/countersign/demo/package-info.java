/** Dossiers of invented people at invented hospitals: printed, aged and packed like those that arrive, with their truth. */
@NullMarked
package countersign.demo;

import org.jspecify.annotations.NullMarked;
