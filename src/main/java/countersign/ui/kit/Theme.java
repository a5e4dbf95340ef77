package countersign.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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

    /** Text sizes in per cent of the designed one. */
    public static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static final double DESIGNED = 13;
    private static final List<String> LOOKS = List.of("countersign", "review", "places", "opinion", "case");

    private final ReadOnlyObjectWrapper<Palette> palette;
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper(100);
    private final List<Scene> scenes = new ArrayList<>();
    private final String family;

    public Theme(Palette first) {
        palette = new ReadOnlyObjectWrapper<>(first);
        family = family();
        use(first);
    }

    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** How much larger than designed everything is that grows with the text. */
    public DoubleBinding scale() {
        return size.divide(100.0);
    }

    /** Takes the nearest of {@link #SIZES}. */
    public void resize(int percent) {
        size.set(SIZES.stream()
                .min(Comparator.comparingInt(each -> Math.abs(each - percent)))
                .orElse(100));
        scenes.forEach(this::dress);
    }

    /** One step up or down. */
    public void resizeBy(int steps) {
        int index = SIZES.indexOf(size.get()) + steps;
        resize(SIZES.get(Math.max(0, Math.min(SIZES.size() - 1, index))));
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
        var sheets = new ArrayList<>(LOOKS.stream().map(Theme::sheet).toList());
        sheets.add(sheet(palette.get() == Palette.DARK ? "dark" : "light"));
        sheets.add(type());
        scene.getStylesheets().setAll(sheets);
    }

    /** For a scene that will not be shown again. */
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/looks/" + name + ".css"), name)
                .toExternalForm();
    }

    private static String family() {
        var installed = new HashSet<>(Font.getFamilies());
        return FAMILIES.stream().filter(installed::contains).findFirst().orElse("System");
    }

    /** Popups have roots of their own, so that the font comes as a sheet and not as a style of one root. */
    private String type() {
        double scale = size.get() / 100.0;
        var sheet = new StringBuilder(
                ".root { -fx-font-family: \"" + family + "\"; -fx-font-size: " + DESIGNED * scale + "px; }");
        for (int icon = Icons.SMALLEST; icon <= Icons.LARGEST; icon++) {
            sheet.append(" .icon-%d { -fx-icon-size: %dpx; }".formatted(icon, Math.round(icon * scale)));
        }
        for (int glyph : StatusGlyph.SIZES) {
            long size = Math.round(glyph * scale);
            sheet.append((" .glyph-%1$d { -fx-min-width: %2$dpx; -fx-min-height: %2$dpx; -fx-pref-width: %2$dpx;"
                            + " -fx-pref-height: %2$dpx; -fx-max-width: %2$dpx; -fx-max-height: %2$dpx; }")
                    .formatted(glyph, size));
        }
        var bytes = sheet.toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
