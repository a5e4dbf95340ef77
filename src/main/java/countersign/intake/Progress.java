package countersign.intake;

/** Told how far reading has got; calls may come from any thread. */
public interface Progress {

    /** For whoever does not want to know. */
    Progress NONE = (done, known) -> {};

    /**
     * @param done pages read or given up
     * @param known pages found so far; grows while documents are opened
     */
    void pages(int done, int known);

    /** Nothing more comes. */
    default void finished() {}
}
