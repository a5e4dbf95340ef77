package countersign.ui.kit;

import countersign.model.fact.Evidence;
import countersign.model.page.Box;
import java.util.concurrent.Executor;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The words as they stand on the page, with what is printed around them, large enough to be read letter by letter. */
public final class PageStrip extends Pane {

    private static final double DESIGNED = 320;
    private static final double HEIGHT = 104;
    /** Of the strip's height so much is the words' own where they fill one line. */
    private static final double SHARE = 0.34;

    private static final double MOST = 4;

    private final ImageView picture = new ImageView();
    private final Region frame = new Region();

    /** @param words what stands there, for those who cannot see it */
    public PageStrip(Evidence words, PageShelf shelf, PageFilter filter, Executor background, Executor screen) {
        this(words, DESIGNED, shelf, filter, background, screen);
    }

    /** One that wide. */
    public PageStrip(
            Evidence words, double width, PageShelf shelf, PageFilter filter, Executor background, Executor screen) {
        getStyleClass().add("page-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.text());
        setMinSize(width, HEIGHT);
        setPrefSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
        setClip(new Rectangle(width, HEIGHT));
        picture.setSmooth(true);
        frame.getStyleClass().add("strip-frame");
        frame.setVisible(false);
        getChildren().setAll(picture, frame);
        shelf.full(words.page(), filter)
                .thenApplyAsync(page -> cut(page, words.box(), width), background)
                .whenCompleteAsync((part, failure) -> show(part), screen);
    }

    /**
     * A part of a page.
     *
     * @param words where the words lie in it, in its pixels
     */
    private record Part(PagePicture picture, Rectangle2D words, double scale) {}

    private static Part cut(PagePicture page, Box box, double across) {
        double wordsWidth = Math.max(1, box.width() * page.width());
        double wordsHeight = Math.max(1, box.height() * page.height());
        double scale = Math.min(MOST, Math.min(HEIGHT * SHARE / wordsHeight, (across - 24) / wordsWidth));
        int wide = (int) Math.min(page.width(), Math.ceil(across / scale));
        int height = (int) Math.min(page.height(), Math.ceil(HEIGHT / scale));
        int left = start(box.centreX() * page.width(), wide, page.width());
        int top = start(box.centreY() * page.height(), height, page.height());
        var pixels = new int[wide * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(page.pixels(), (top + y) * page.width() + left, pixels, y * wide, wide);
        }
        return new Part(
                new PagePicture(wide, height, pixels),
                new Rectangle2D(box.x() * page.width() - left, box.y() * page.height() - top, wordsWidth, wordsHeight),
                scale);
    }

    private static int start(double middle, int length, int whole) {
        return (int) Math.max(0, Math.min(whole - length, Math.round(middle - length / 2.0)));
    }

    private void show(@Nullable Part part) {
        if (part == null) {
            return; // the page cannot be shown; its words can still be typed
        }
        picture.setImage(PageImages.of(part.picture()));
        picture.setFitWidth(part.picture().width() * part.scale());
        picture.setFitHeight(part.picture().height() * part.scale());
        var words = part.words();
        frame.resizeRelocate(
                Math.round(words.getMinX() * part.scale()) - 3,
                Math.round(words.getMinY() * part.scale()) - 3,
                Math.round(words.getWidth() * part.scale()) + 6,
                Math.round(words.getHeight() * part.scale()) + 6);
        frame.setManaged(false);
        frame.setVisible(true);
    }
}
