package countersign.ui.kit;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Lends a picture's pixels to the screen without copying them. */
public final class PageImages {

    private PageImages() {}

    public static Image of(PagePicture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    }
}
