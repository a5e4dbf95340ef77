package countersign.ui.timeline;

/** A row of the time line, named {@code review.lane.<name>}. */
enum Lane {
    MEMBERSHIP,
    SYMPTOMS,
    VISITS,
    TESTS,
    ADMISSIONS,
    OPERATIONS,
    INVOICES
}
