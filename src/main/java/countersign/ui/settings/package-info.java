/** What a person may choose: language, looks, keys, and how the work goes on. */
@NullMarked
package countersign.ui.settings;

import org.jspecify.annotations.NullMarked;
