package countersign.extract.table;

/** What a column of a table holds. */
public enum Role {
    ORDINAL,
    NAME,
    SHORT_NAME,
    RESULT,
    MARK,
    UNIT,
    LIMITS,
    SPECIFICATION,
    COUNT,
    PRICE,
    AMOUNT,
    DATE,
    OTHER
}
