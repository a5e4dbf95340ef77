package countersign.reading;

import java.io.IOException;

/** What came through the pipe is not what may come through it; says where, never what was in it. */
public final class BrokenProtocolException extends IOException {

    private static final long serialVersionUID = 1;

    BrokenProtocolException(String what) {
        super(what);
    }
}
