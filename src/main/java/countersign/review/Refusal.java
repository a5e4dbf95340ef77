package countersign.review;

/** Why something was not done; its words are {@code enum.Refusal.<NAME>}. */
public enum Refusal {
    /** Open critical flags stand against an approval, and no reason was given for going past each of them. */
    OPEN_CRITICAL_FLAGS,
    /** A dismissal, a refusal, a question or a referral says why. */
    REASON_MISSING,
    /** More than 10,000 characters. */
    TOO_LONG,
    /** A correction says what stands there. */
    TEXT_MISSING,
    /** The role may not. */
    ROLE,
    /** Whoever took part in deciding does not sign off. */
    FOUR_EYES,
    /** The advisor has not declared to have no tie to the member or the hospital. */
    TIE_NOT_DECLARED,
    /** Nobody has asked, or it is answered. */
    NO_QUESTION,
    /** A claim that is not closed cannot be objected to. */
    NOT_CLOSED,
    /** There is no such flag on this claim. */
    UNKNOWN_FLAG,
    /** This stage of the claim has its decision. */
    ALREADY_DECIDED,
    /** There is nothing left to undo, or to do again. */
    NOTHING_TO_UNDO
}
