package countersign.platform;

import java.util.List;

/**
 * The platform cannot start; {@link #code} names the reason in words of the bundles ({@code problem.<code>}), which
 * {@link #arguments} fill.
 */
public final class PlatformException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<String> arguments;

    PlatformException(String code, Throwable cause, String... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    PlatformException(String code, String... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
