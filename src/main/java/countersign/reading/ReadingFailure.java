package countersign.reading;

import countersign.model.page.Problem;
import java.util.List;

/** Why a page or a document is not read: the worker said so, or was lost over it. */
final class ReadingFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<String> arguments;

    ReadingFailure(String code, List<String> arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = arguments;
    }

    ReadingFailure(String code) {
        this(code, List.of());
    }

    /** @param page from 1, or 0 for the whole document */
    Problem problem(String file, int page) {
        return new Problem(file, page, code, arguments);
    }
}
