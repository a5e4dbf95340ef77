package countersign.demo;

/** How far a page was spoilt on its way from the printer to the dossier. */
public enum Level {
    /** As printed, at 300 dpi. */
    CLEAN,
    /** A scanner's picture: a little skew, noise, uneven light, JPEG. */
    SCAN,
    /** A copy of a copy: thick or broken strokes, speckles, streaks, dark edges. */
    HARD_SCAN,
    /** A telephone's picture: perspective, shadow, blur, a desk around it. */
    PHOTO,
    /** One bit a pixel, as a telefax sends it. */
    FAX
}
