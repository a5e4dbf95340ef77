/** The other process: decodes and reads what may be hostile, holds no key and knows no file's name. */
@NullMarked
package countersign.worker;

import org.jspecify.annotations.NullMarked;
