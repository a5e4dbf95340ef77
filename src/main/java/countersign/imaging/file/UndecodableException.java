package countersign.imaging.file;

import java.util.Arrays;
import java.util.List;

/** A document or page that cannot be made a picture; its code and arguments become a problem. */
public final class UndecodableException extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<String> arguments;

    public UndecodableException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
