/** Forms of different hospitals: the same content, laid out in different ways. */
@NullMarked
package countersign.demo.paper;

import org.jspecify.annotations.NullMarked;
