package countersign.dossier;

import countersign.model.page.Problem;

/** Carries the reason for which a whole dossier is refused up to {@link DossierReader}. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RefusedException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
