package countersign.review;

/** What a person's time on a claim goes to. */
public enum Activity {
    PAGES,
    FLAGS,
    FACTS,
    TIMELINE,
    PLAN,
    OPINION,
    HISTORY,
    DECISION
}
