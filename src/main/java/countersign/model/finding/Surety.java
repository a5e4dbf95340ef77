package countersign.model.finding;

/** How sure the writer of the record was. */
public enum Surety {
    DEFINITE,
    /** {@code 考虑}, {@code 倾向}, {@code 符合}, {@code 可能性大}. */
    PROBABLE,
    /** {@code 待排}, {@code 可疑}, {@code 不除外}, a question mark. */
    POSSIBLE,
    /** A frozen section or smear, before the final report. */
    PROVISIONAL
}
