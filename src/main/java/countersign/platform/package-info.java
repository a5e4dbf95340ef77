/** The reference platform: one program on PostgreSQL that decides every conflict between desks. */
@NullMarked
package countersign.platform;

import org.jspecify.annotations.NullMarked;
