package countersign.catalogue;

import java.util.List;

/** A mistake in a catalogue file; its words are {@code mistake.<reason>} in the bundles, filled with the arguments. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;
    private final List<String> arguments;

    /** @param line from 1 */
    CatalogueException(String file, int line, String reason, String... arguments) {
        super(file + ":" + line + ": " + reason + " " + List.of(arguments));
        this.file = file;
        this.line = line;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
