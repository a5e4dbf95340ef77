/** Plans and illnesses as they ship, from YAML files; nobody else reads YAML. */
@NullMarked
package countersign.catalogue;

import org.jspecify.annotations.NullMarked;
