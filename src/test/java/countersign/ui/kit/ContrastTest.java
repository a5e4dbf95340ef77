package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Computes the contrast of text and marks on their grounds from the stylesheets themselves (WCAG 2.2, 1.4.3, 1.4.11 and 2.4.11). */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("(-(?:color|cs)-[a-z0-9-]+):\\s*(#[0-9a-f]{6})\\s*;");

    private static final Map<String, String> LIGHT = palette(new PrimerLight().getUserAgentStylesheet(), "light");
    private static final Map<String, String> DARK = palette(new PrimerDark().getUserAgentStylesheet(), "dark");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what is read, its ground, least ratio
            -color-fg-default, -color-bg-default, 4.5
            -color-fg-default, -color-bg-subtle, 4.5
            -color-fg-default, -color-accent-subtle, 4.5
            -color-fg-muted, -color-bg-default, 4.5
            -color-fg-muted, -color-bg-subtle, 4.5
            -color-fg-muted, -color-accent-subtle, 4.5
            -color-fg-muted, -color-bg-inset, 4.5
            -color-fg-muted, -cs-chip, 4.5
            -color-fg-default, -cs-chip, 4.5
            -cs-accent-strong, -cs-chip, 4.5
            -color-fg-subtle, -color-bg-default, 4.5
            -color-accent-fg, -color-bg-default, 4.5
            -color-accent-fg, -color-bg-subtle, 4.5
            -cs-accent-strong, -color-accent-subtle, 4.5
            -color-danger-fg, -color-danger-subtle, 4.5
            -color-danger-fg, -color-bg-default, 4.5
            -color-warning-fg, -color-warning-subtle, 4.5
            -color-warning-fg, -color-bg-default, 4.5
            -color-success-fg, -color-success-subtle, 4.5
            -color-success-fg, -color-bg-default, 4.5
            -cs-on-accent, -color-accent-emphasis, 4.5
            -cs-on-badge, -color-danger-emphasis, 4.5
            -cs-on-major, -color-warning-emphasis, 4.5
            -color-danger-emphasis, -color-bg-default, 3
            -color-warning-emphasis, -color-bg-default, 3
            -color-neutral-emphasis, -color-bg-default, 3
            -color-success-emphasis, -color-bg-default, 3
            -cs-border-control, -color-bg-default, 3
            -cs-border-control, -color-bg-subtle, 3
            -color-accent-fg, -color-accent-subtle, 3
            -color-fg-default, -color-bg-inset, 4.5
            -color-fg-default, -color-warning-subtle, 4.5
            -color-fg-default, -color-danger-subtle, 4.5
            -color-fg-default, -color-bg-overlay, 4.5
            -color-fg-muted, -color-bg-overlay, 4.5
            -color-warning-fg, -color-bg-subtle, 4.5
            -color-danger-fg, -color-bg-subtle, 4.5
            -color-success-fg, -color-bg-subtle, 4.5
            -color-warning-fg, -color-accent-subtle, 4.5
            -color-danger-fg, -color-accent-subtle, 4.5
            -color-success-fg, -color-accent-subtle, 4.5
            -color-accent-fg, -color-bg-inset, 3
            -cs-border-control, -color-bg-overlay, 3
            -color-accent-emphasis, -color-bg-default, 3
            -color-accent-emphasis, -color-bg-subtle, 3
            """)
    void canBeTold(String mark, String ground, double least) {
        assertReadable(LIGHT, mark, ground, least);
        assertReadable(DARK, mark, ground, least);
    }

    private static void assertReadable(Map<String, String> palette, String mark, String ground, double least) {
        double ratio = ratio(colour(palette, mark), colour(palette, ground));
        assertTrue(
                ratio >= least,
                () -> "%s on %s in %s: %.2f, not %.1f"
                        .formatted(mark, ground, palette == LIGHT ? "light" : "dark", ratio, least));
    }

    private static Color colour(Map<String, String> palette, String name) {
        return Color.web(Objects.requireNonNull(palette.get(name), name));
    }

    private static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** Primer's colours with ours over them. */
    private static Map<String, String> palette(String primer, String ours) {
        var colours = new HashMap<String, String>();
        read(primer, colours);
        read("/looks/" + ours + ".css", colours);
        return colours;
    }

    private static void read(String sheet, Map<String, String> colours) {
        try (var stream =
                Objects.requireNonNull(ContrastTest.class.getResourceAsStream(sheet.replace(".bss", ".css")), sheet)) {
            var matcher = COLOUR.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1), matcher.group(2));
            }
        } catch (IOException e) {
            throw new AssertionError(sheet, e);
        }
    }
}
