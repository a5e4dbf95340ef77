package countersign.model.adjudication;

/** What claims may have in common that ought to be one claim's own. */
public enum MarkKind {
    INVOICE,
    ADMISSION,
    SPECIMEN,
    PHONE,
    ADDRESS,
    BANK_CARD,
    /** The same doctor, ward, illness and days from the end of waiting to the illness. */
    PATTERN,
    /** The member, by ID number. */
    MEMBER
}
