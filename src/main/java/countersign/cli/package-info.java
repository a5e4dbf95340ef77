/** The command line: thin commands, arguments in, service called, exit code out. */
@NullMarked
package countersign.cli;

import org.jspecify.annotations.NullMarked;
