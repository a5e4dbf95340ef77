package countersign.ui.kit;

import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** How well the page on screen can be read: not yet, roughly, as sharp as the screen allows. */
public enum Clarity {
    NONE,
    ROUGH,
    SHARP;

    /** Pixels across a page from which its words can be made out. */
    private static final double LEAST_READABLE = 400;

    /** Of a picture in other pixels than those of the screen. */
    static Clarity of(@Nullable Image picture) {
        return picture == null || picture.getWidth() < LEAST_READABLE ? NONE : ROUGH;
    }
}
