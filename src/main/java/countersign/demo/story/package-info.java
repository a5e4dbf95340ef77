/** Invented people, hospitals and illnesses, and the papers that they leave. */
@NullMarked
package countersign.demo.story;

import org.jspecify.annotations.NullMarked;
