/** Marks of an advisor as other programs write and read them: comments in a PDF, XFDF. */
@NullMarked
package countersign.annotation;

import org.jspecify.annotations.NullMarked;
