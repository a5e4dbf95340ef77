package countersign.store;

import countersign.model.page.Problem;

/** The store cannot do what it was asked; nothing has been half done. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public StoreException(Problem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    public StoreException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /** For the screen; its words are {@code problem.<code>}. */
    public Problem problem() {
        return problem;
    }
}
