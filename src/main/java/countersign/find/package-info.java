/** Finds claims, names and words on pages by what a person types: characters, pinyin, initials, or a misread form of them. */
@NullMarked
package countersign.find;

import org.jspecify.annotations.NullMarked;
