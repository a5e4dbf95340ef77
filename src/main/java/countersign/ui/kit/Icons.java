package countersign.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons at the sizes of the window. */
public final class Icons {

    private Icons() {}

    public static FontIcon of(Feather icon) {
        return of(icon, 15);
    }

    public static FontIcon of(Feather icon, int size) {
        var shown = FontIcon.of(icon, size);
        shown.getStyleClass().add("icon");
        return shown;
    }
}
