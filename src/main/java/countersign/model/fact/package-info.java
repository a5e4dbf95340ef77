/** What stands on the page: values with their place and how surely they were read. */
@NullMarked
package countersign.model.fact;

import org.jspecify.annotations.NullMarked;
