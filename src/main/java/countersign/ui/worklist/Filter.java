package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;

/** The chips over the table; several together mean all of them. */
public enum Filter {
    ASSIGNED {
        @Override
        boolean holds(ClaimSummary claim, Standpoint from) {
            return claim.assignee().filter(from.person()::equals).isPresent();
        }
    },
    DUE_TODAY {
        @Override
        boolean holds(ClaimSummary claim, Standpoint from) {
            return from.deadline().of(claim).state() == Deadline.State.TODAY || LATE.holds(claim, from);
        }
    },
    LATE {
        @Override
        boolean holds(ClaimSummary claim, Standpoint from) {
            return from.deadline().of(claim).state() == Deadline.State.LATE;
        }
    },
    CRITICAL {
        @Override
        boolean holds(ClaimSummary claim, Standpoint from) {
            return claim.flags().critical() > 0;
        }
    },
    MAJOR {
        @Override
        boolean holds(ClaimSummary claim, Standpoint from) {
            return claim.flags().major() > 0;
        }
    },
    READING {
        @Override
        boolean holds(ClaimSummary claim, Standpoint from) {
            return !claim.reading().done();
        }
    };

    abstract boolean holds(ClaimSummary claim, Standpoint from);
}
