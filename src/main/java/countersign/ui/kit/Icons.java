package countersign.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons at the sizes of the window. */
public final class Icons {

    static final int SMALLEST = 10;
    static final int LARGEST = 40;

    private Icons() {}

    public static FontIcon of(Feather icon) {
        return of(icon, 15);
    }

    /** @param size one of {@link #SMALLEST} to {@link #LARGEST}, in pixels while text has its designed size */
    public static FontIcon of(Feather icon, int size) {
        var shown = FontIcon.of(icon);
        shown.getStyleClass().addAll("icon", "icon-" + size);
        return shown;
    }
}
