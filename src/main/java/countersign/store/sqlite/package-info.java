/** The store on SQLite: sealed values, one writer, every commit forced to the disk. */
@NullMarked
package countersign.store.sqlite;

import org.jspecify.annotations.NullMarked;
