package countersign.platform;

/** The platform cannot start; {@link #code} names the reason in words of the bundles ({@code problem.<code>}). */
public final class PlatformException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    PlatformException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    PlatformException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
