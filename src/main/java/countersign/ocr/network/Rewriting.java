package countersign.ocr.network;

/** A way to compute the same with less work. */
interface Rewriting {

    /** Rewrites one place of {@code graph}; false where there is none left. */
    boolean once(Graph graph);
}
