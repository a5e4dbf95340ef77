/** What all screens share: commands and keys, looks, words that change with the language, small controls. */
@NullMarked
package countersign.ui.kit;

import org.jspecify.annotations.NullMarked;
