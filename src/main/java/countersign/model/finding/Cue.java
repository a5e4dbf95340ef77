package countersign.model.finding;

/** What words do to the concepts around them. */
public enum Cue {
    /** Denies what follows in its list: 未见. */
    NEGATES,
    /** Denies what follows, also over a comma, while only things are listed: 否认. */
    NEGATES_LIST,
    /** Denies what stands before it: 阴性. */
    NEGATED,
    /** Makes what follows probable: 考虑. */
    PROBABLE,
    /** Makes what stands before it probable: 可能性大. */
    PROBABLE_AFTER,
    /** Makes what follows possible: 不除外. */
    POSSIBLE,
    /** Makes what stands before it possible: 待排. */
    POSSIBLE_AFTER,
    /** Says that the report is not the last word: 冰冻. */
    PROVISIONAL,
    /** What follows was so before: 既往. */
    PAST,
    /** What stands before it was so before: 病史. */
    PAST_AFTER,
    /** Ends what a denial or doubt reaches: 但. */
    ENDS,
    /** A verb that says something is there; it ends a denial unless it stands right after it: 出现. */
    THERE,
    /** A relative who only tells or signs: the sentence stays about the patient. */
    INFORMANT,
    /** What follows is only planned, advised or feared, and so says nothing: 拟行. */
    PLANNED,
    /** Nothing is known of what stands before it: 不详. */
    UNKNOWN_AFTER,
    /** An empty box before what a form lists and nobody ticked. */
    UNTICKED,
    /** Holds characters of a cue and is none: 无力. */
    NONE
}
