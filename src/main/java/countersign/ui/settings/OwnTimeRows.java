package countersign.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import countersign.review.Activity;
import countersign.review.OwnTime;
import countersign.review.TimeLog;
import countersign.text.Texts;
import countersign.ui.kit.Desk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Shows a person how long claims take them and where the time goes, and lets them have it forgotten. */
final class OwnTimeRows {

    private static final double BAR = 180;

    private final Desk desk;
    private final TimeLog times;
    private final Label median = new Label();
    private final GridPane shares = new GridPane();

    OwnTimeRows(Desk desk, TimeLog times) {
        this.desk = desk;
        this.times = times;
        median.setMinWidth(Region.USE_PREF_SIZE);
        shares.getStyleClass().add("own-time");
        shares.setAlignment(Pos.CENTER_RIGHT);
    }

    /** Made anew each time the settings are shown; the figures come a moment later. */
    List<SettingRow> rows() {
        var texts = desk.wording().now();
        var parts = row("time.shares", shares, texts);
        parts.visibleProperty().bind(Bindings.isNotEmpty(shares.getChildren()));
        parts.managedProperty().bind(parts.visibleProperty());
        load(times::sum);
        return List.of(
                row("time.keep", keep(), texts),
                row("time.median", median, texts),
                parts,
                row("time.forget", forget(texts), texts));
    }

    private static SettingRow row(String name, javafx.scene.Node control, Texts texts) {
        return new SettingRow(texts.of("settings." + name), texts.of("settings." + name + ".detail"), control);
    }

    private ToggleSwitch keep() {
        var toggle = new ToggleSwitch();
        toggle.setSelected(desk.choices().ownTimeProperty().get());
        toggle.selectedProperty()
                .addListener(
                        (property, was, is) -> desk.choices().ownTimeProperty().set(is));
        return toggle;
    }

    private Button forget(Texts texts) {
        var button = new Button(texts.of("settings.time.forget.do"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> load(() -> {
            times.forget();
            return times.sum();
        }));
        return button;
    }

    private void load(Supplier<OwnTime> source) {
        show(OwnTime.NONE);
        CompletableFuture.supplyAsync(source, desk.background()).thenAcceptAsync(this::show, desk.screen());
    }

    private void show(OwnTime own) {
        var texts = desk.wording().now();
        median.setText(
                own.median().isZero()
                        ? texts.of("settings.time.few", own.claims(), OwnTime.FEWEST)
                        : texts.of("settings.time.median.value", length(own.median(), texts), own.claims()));
        median.getStyleClass().removeAll(Styles.TEXT_MUTED);
        if (own.median().isZero()) {
            median.getStyleClass().add(Styles.TEXT_MUTED);
        }
        shares.getChildren().clear();
        var most =
                own.shares().values().stream().mapToDouble(each -> each).max().orElse(1);
        var said = new ArrayList<String>();
        var parts = own.shares().entrySet().stream()
                .sorted(Map.Entry.<Activity, Double>comparingByValue().reversed())
                .toList();
        for (var part : parts) {
            var name = texts.of("settings.time." + part.getKey().name());
            var percent = Math.round(part.getValue() * 100) + "%";
            var bar = new Region();
            bar.getStyleClass().add("own-time-bar");
            double width = Math.max(2, BAR * part.getValue() / most);
            bar.setMinWidth(width);
            bar.setMaxWidth(width);
            shares.addRow(said.size(), label(name), bar, label(percent));
            said.add(name + " " + percent);
        }
        shares.setAccessibleText(
                said.stream().collect(Collectors.joining(", ", texts.of("settings.time.shares") + ": ", "")));
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String length(Duration time, Texts texts) {
        return texts.of("settings.time.length", time.toMinutes(), time.toSecondsPart());
    }
}
