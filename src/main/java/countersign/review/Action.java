package countersign.review;

/** What a person may want to do to a claim. */
public enum Action {
    READ,
    JUDGE_FLAG,
    CORRECT,
    ADD_NOTE,
    DECIDE,
    ADVISE,
    SIGN_OFF,
    REOPEN,
    /** To write down what the member says against a decision. */
    OBJECT
}
