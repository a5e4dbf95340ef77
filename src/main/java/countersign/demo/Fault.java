package countersign.demo;

/** Something wrong that can be put into a dossier; each shows as one flag. */
public enum Fault {
    /** The illness is on no list of the plan. */
    ILLNESS_NOT_COVERED,
    /** First symptoms in the 90 days after joining. */
    ONSET_IN_WAITING_PERIOD,
    /** The member left before the diagnosis. */
    LEFT_BEFORE_DIAGNOSIS,
    /** The member is past the plan's last age. */
    TOO_OLD,
    /** More is asked for than the plan pays at this age. */
    AMOUNT_TOO_HIGH,
    /** The laboratory report is of another patient. */
    OTHER_PATIENT,
    /** The check digit of the member's ID number does not hold, wherever it stands. */
    ID_CHECK_DIGIT,
    /** The operation is on the other side. */
    OTHER_SIDE,
    /** The specimen that the pathologist saw is of the other side. */
    SPECIMEN_OF_OTHER_SIDE,
    /** The operation was before the admission. */
    OPERATION_BEFORE_ADMISSION,
    /** The pathologist's report was written before the specimen came. */
    REPORT_BEFORE_SAMPLING,
    /** The discharge summary dates the discharge two days earlier than the others. */
    DISCHARGE_DATE_DIFFERS,
    /** Two digits of the admission number are swapped in the discharge summary. */
    ADMISSION_NUMBER_DIFFERS,
    /** A document that the plan requires is absent. */
    DOCUMENT_MISSING,
    /** Page 2 of the admission record is absent. */
    PAGE_MISSING,
    /** One item of the invoice is too high against the total. */
    INVOICE_ITEM_TOO_HIGH,
    /** The total in capitals is another than in digits. */
    INVOICE_CAPITALS_DIFFER,
    /** The same invoice is filed twice. */
    INVOICE_TWICE,
    /** One file is cut off and cannot be opened. */
    FILE_BROKEN
}
