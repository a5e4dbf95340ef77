/** A page as it is drawn: text, rules and seals in points, with marks on the words that carry facts. */
@NullMarked
package countersign.demo.sheet;

import org.jspecify.annotations.NullMarked;
