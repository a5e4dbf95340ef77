package countersign.ui.kit;

import countersign.model.adjudication.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;

/** Brings the colours and the font that a canvas draws with out of the stylesheet; itself never seen. */
final class PageInk extends Label {

    private static final StyleablePropertyFactory<PageInk> FACTORY =
            new StyleablePropertyFactory<>(Label.getClassCssMetaData());

    private final StyleableProperty<Color> paper = colour("-cs-ink-paper", ink -> ink.paper);
    private final StyleableProperty<Color> edge = colour("-cs-ink-edge", ink -> ink.edge);
    private final StyleableProperty<Color> word = colour("-cs-ink-word", ink -> ink.word);
    private final StyleableProperty<Color> unsure = colour("-cs-ink-unsure", ink -> ink.unsure);
    private final StyleableProperty<Color> chosen = colour("-cs-ink-chosen", ink -> ink.chosen);
    private final StyleableProperty<Color> mark = colour("-cs-ink-mark", ink -> ink.mark);
    private final StyleableProperty<Color> highlight = colour("-cs-ink-highlight", ink -> ink.highlight);
    private final StyleableProperty<Color> critical = colour("-cs-ink-critical", ink -> ink.critical);
    private final StyleableProperty<Color> major = colour("-cs-ink-major", ink -> ink.major);
    private final StyleableProperty<Color> minor = colour("-cs-ink-minor", ink -> ink.minor);
    private final StyleableProperty<Color> onCritical = colour("-cs-ink-on-critical", ink -> ink.onCritical);
    private final StyleableProperty<Color> onMajor = colour("-cs-ink-on-major", ink -> ink.onMajor);
    private final StyleableProperty<Number> brightness = FACTORY.createStyleableNumberProperty(
            this, "brightness", "-cs-page-brightness", ink -> ink.brightness, 1.0);

    /** @param changed called when the stylesheet gives other colours */
    PageInk(Runnable changed) {
        getStyleClass().setAll("page-ink");
        setManaged(false);
        setVisible(false);
        Stream.of(
                        paper,
                        edge,
                        word,
                        unsure,
                        chosen,
                        mark,
                        highlight,
                        critical,
                        major,
                        minor,
                        onCritical,
                        onMajor,
                        brightness,
                        fontProperty())
                .map(ObservableValue.class::cast)
                .forEach(property -> property.addListener(observable -> changed.run()));
    }

    Color paper() {
        return paper.getValue();
    }

    Color edge() {
        return edge.getValue();
    }

    Color word() {
        return word.getValue();
    }

    Color unsure() {
        return unsure.getValue();
    }

    Color chosen() {
        return chosen.getValue();
    }

    /** What an advisor draws. */
    Color mark() {
        return mark.getValue();
    }

    Color highlight() {
        return highlight.getValue();
    }

    Color of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> critical.getValue();
            case MAJOR -> major.getValue();
            case MINOR -> minor.getValue();
        };
    }

    /** What is written on a badge of that severity. */
    Color on(Severity severity) {
        return severity == Severity.MAJOR ? onMajor.getValue() : onCritical.getValue();
    }

    /** The share of its light that a page keeps: less than 1 where all around it is dark. */
    double brightness() {
        return brightness.getValue().doubleValue();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private StyleableProperty<Color> colour(String name, Function<PageInk, StyleableProperty<Color>> property) {
        return FACTORY.createStyleableColorProperty(this, name.substring(1), name, property, Color.TRANSPARENT);
    }
}
