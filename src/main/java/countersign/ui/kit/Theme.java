package countersign.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The looks of every scene: Primer, Countersign's palette over it, and a font that has Chinese. */
public final class Theme {

    /** Light or dark. */
    public enum Palette {
        LIGHT,
        DARK
    }

    /** In order of preference; each has the Chinese forms of characters that Japanese writes otherwise. */
    private static final List<String> FAMILIES =
            List.of("Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC");

    private final ReadOnlyObjectWrapper<Palette> palette;
    private final List<Scene> scenes = new ArrayList<>();
    private final String font;

    public Theme(Palette first) {
        palette = new ReadOnlyObjectWrapper<>(first);
        font = fontSheet();
        use(first);
    }

    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    public void use(Palette chosen) {
        Application.setUserAgentStylesheet(
                chosen == Palette.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        palette.set(chosen);
        scenes.forEach(this::dress);
    }

    /** Dresses that scene now and whenever the palette changes. */
    public void dress(Scene scene) {
        if (!scenes.contains(scene)) {
            scenes.add(scene);
        }
        scene.getStylesheets()
                .setAll(font, sheet("countersign"), sheet(palette.get() == Palette.DARK ? "dark" : "light"));
    }

    /** For a scene that will not be shown again. */
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/looks/" + name + ".css"), name)
                .toExternalForm();
    }

    private static String fontSheet() {
        var installed = new HashSet<>(Font.getFamilies());
        var family = FAMILIES.stream().filter(installed::contains).findFirst().orElse("System");
        var sheet = ".root { -fx-font-family: \"" + family + "\"; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
