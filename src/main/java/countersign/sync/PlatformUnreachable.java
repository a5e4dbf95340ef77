package countersign.sync;

/** The platform did not answer, or not in its own words; what waits goes on waiting. */
public final class PlatformUnreachable extends Exception {

    private static final long serialVersionUID = 1;

    /** @param reason a slug such as {@code offline}, {@code malformed}; never what was sent */
    public PlatformUnreachable(String reason) {
        super(reason);
    }
}
