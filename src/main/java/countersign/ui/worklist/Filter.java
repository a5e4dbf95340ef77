package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;

/** The chips over the table; several together mean all of them. */
public enum Filter {
    DUE_TODAY {
        @Override
        boolean holds(ClaimSummary claim, Deadline deadline) {
            return deadline.of(claim).state() == Deadline.State.TODAY || LATE.holds(claim, deadline);
        }
    },
    LATE {
        @Override
        boolean holds(ClaimSummary claim, Deadline deadline) {
            return deadline.of(claim).state() == Deadline.State.LATE;
        }
    },
    CRITICAL {
        @Override
        boolean holds(ClaimSummary claim, Deadline deadline) {
            return claim.flags().critical() > 0;
        }
    },
    MAJOR {
        @Override
        boolean holds(ClaimSummary claim, Deadline deadline) {
            return claim.flags().major() > 0;
        }
    },
    READING {
        @Override
        boolean holds(ClaimSummary claim, Deadline deadline) {
            return !claim.reading().done();
        }
    };

    abstract boolean holds(ClaimSummary claim, Deadline deadline);
}
