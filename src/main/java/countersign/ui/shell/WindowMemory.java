package countersign.ui.shell;

import countersign.text.Language;
import countersign.ui.kit.Choices;
import countersign.ui.kit.Theme;
import countersign.ui.kit.Wording;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Palette, size of text, language and place of the window, as they were left the last time. */
public final class WindowMemory {

    private static final String PALETTE = "palette";
    private static final String TEXT = "text";
    private static final String LANGUAGE = "language";
    private static final String MAXIMIZED = "maximized";
    private static final String NEXT_CLAIM = "next-claim";
    private static final String OWN_TIME = "own-time";
    private static final String KEY = "key.";
    private static final String[] PLACE = {"x", "y", "width", "height"};
    /** Of the window's upper edge, in pixels: enough to take hold of it. */
    private static final double GRIP = 40;

    private final Stage stage;
    /** A key given back has to be overwritten where it was kept. */
    private final Set<String> onceBound = new HashSet<>();

    private final Theme theme;
    private final Wording wording;
    private final Choices choices;

    public WindowMemory(Stage stage, Theme theme, Wording wording, Choices choices) {
        this.choices = choices;
        this.stage = stage;
        this.theme = theme;
        this.wording = wording;
    }

    /**
     * Makes the window as it was left; what is missing or makes no sense stays as it is.
     *
     * @param spoken whether the language was asked for this time, and so is not to be recalled
     */
    public void recall(Map<String, String> was, boolean spoken) {
        if (Theme.Palette.DARK.name().equals(upper(was.get(PALETTE)))) {
            theme.use(Theme.Palette.DARK);
        }
        number(was, TEXT).ifPresent(percent -> theme.resize(percent.intValue()));
        if (!spoken) {
            Optional.ofNullable(was.get(LANGUAGE)).flatMap(Language::ofId).ifPresent(wording::speak);
        }
        choices.nextClaimProperty().set(!"false".equals(was.get(NEXT_CLAIM)));
        choices.ownTimeProperty().set(!"false".equals(was.get(OWN_TIME)));
        choices.keys()
                .recall(was.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(KEY)
                                && !each.getValue().isEmpty())
                        .collect(Collectors.toMap(each -> each.getKey().substring(KEY.length()), Map.Entry::getValue)));
        place(was).ifPresent(place -> {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
        });
        stage.setMaximized(Boolean.parseBoolean(was.get(MAXIMIZED)));
    }

    /** Hands over what to recall next time, whenever the looks change and when the window is closed. */
    public void keep(Consumer<Map<String, String>> keeper) {
        theme.paletteProperty().addListener((property, old, now) -> keeper.accept(now()));
        theme.sizeProperty().addListener((property, old, now) -> keeper.accept(now()));
        wording.textsProperty().addListener((property, old, now) -> keeper.accept(now()));
        choices.nextClaimProperty().addListener((property, old, now) -> keeper.accept(now()));
        choices.ownTimeProperty().addListener((property, old, now) -> keeper.accept(now()));
        choices.keys().changesProperty().addListener((property, old, now) -> keeper.accept(now()));
        stage.setOnHiding(event -> keeper.accept(now()));
    }

    private Map<String, String> now() {
        var now = new TreeMap<String, String>();
        now.put(PALETTE, theme.paletteProperty().get().name().toLowerCase(Locale.ROOT));
        now.put(TEXT, String.valueOf(theme.sizeProperty().get()));
        now.put(LANGUAGE, wording.language().id());
        now.put(NEXT_CLAIM, String.valueOf(choices.nextClaimProperty().get()));
        now.put(OWN_TIME, String.valueOf(choices.ownTimeProperty().get()));
        onceBound.addAll(choices.keys().chosen().keySet());
        onceBound.forEach(id -> now.put(KEY + id, choices.keys().chosen().getOrDefault(id, "")));
        now.put(MAXIMIZED, String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            double[] values = {stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()};
            for (int i = 0; i < PLACE.length; i++) {
                now.put(PLACE[i], String.valueOf(Math.round(values[i])));
            }
        }
        return now;
    }

    /** Empty where no screen shows it any more. */
    private Optional<Rectangle2D> place(Map<String, String> was) {
        var values = new double[PLACE.length];
        for (int i = 0; i < PLACE.length; i++) {
            var value = number(was, PLACE[i]);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values[i] = value.get();
        }
        if (values[2] < stage.getMinWidth() || values[3] < stage.getMinHeight()) {
            return Optional.empty();
        }
        boolean seen = Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(screen -> screen.intersects(values[0] + GRIP, values[1], values[2] - 2 * GRIP, GRIP)
                        && values[1] >= screen.getMinY());
        return seen ? Optional.of(new Rectangle2D(values[0], values[1], values[2], values[3])) : Optional.empty();
    }

    private static Optional<Double> number(Map<String, String> was, String name) {
        try {
            return Optional.ofNullable(was.get(name)).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String upper(@org.jspecify.annotations.Nullable String word) {
        return word == null ? "" : word.toUpperCase(Locale.ROOT);
    }
}
