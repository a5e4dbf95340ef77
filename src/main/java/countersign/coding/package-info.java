/** From a diagnosis as doctors write it to codes of ICD-10, ranked, with reasons; nothing where none fits. */
@NullMarked
package countersign.coding;

import org.jspecify.annotations.NullMarked;
