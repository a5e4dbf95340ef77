package countersign.catalogue;

/** A mistake in a catalogue file: {@code plans/name.yaml:12: "days" is no number}. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /** @param line from 1 */
    CatalogueException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
