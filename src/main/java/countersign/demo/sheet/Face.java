package countersign.demo.sheet;

/** The kinds of type that hospitals print with. */
public enum Face {
    /** Song-like type with serifs. */
    SERIF,
    /** Hei-like type without serifs. */
    SANS,
    /** The one whose outlines a PDF can embed. */
    PLAIN
}
