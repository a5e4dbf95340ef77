package countersign.ui.facts;

import countersign.model.fact.FactKey;
import countersign.text.Texts;
import countersign.ui.facts.FactCell.Entry;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What a document says of one kind of fact: value, how surely it was read, and whether something speaks against it. */
final class ValueCell extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final String spoken;

    /** @param shown which of the cell's values is seen */
    ValueCell(FactKey<?> key, FactCell cell, int shown, boolean chosen, CaseWords words) {
        super(5);
        getStyleClass().add("value-cell");
        setAlignment(Pos.CENTER_LEFT);
        pseudoClassStateChanged(CHOSEN, chosen);
        if (cell.empty()) {
            var nothing = new Label("–");
            nothing.getStyleClass().add("nothing");
            getChildren().add(nothing);
            spoken = words.texts().of("review.facts.nothing");
            return;
        }
        var entry = cell.entries().get(shown);
        entry.severity().ifPresent(severity -> {
            getStyleClass().add("flagged-" + severity.name().toLowerCase(Locale.ROOT));
            getChildren().add(new StatusGlyph(StatusGlyph.Shape.of(severity), 12));
        });
        boolean low = entry.confidence() < FactCell.LOW && !entry.person();
        if (entry.severity().isEmpty() && (low || entry.unsure())) {
            getStyleClass().add("unsure");
        }
        var value = new Label(value(key, entry, words));
        value.getStyleClass().add("value");
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        if (entry.fact().isEmpty()) {
            value.getStyleClass().add("no-value");
        }
        getChildren().add(value);
        if (cell.entries().size() > 1) {
            var more = new Label((shown + 1) + "/" + cell.entries().size());
            more.getStyleClass().add("more");
            more.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(more);
        }
        getChildren().add(sureness(entry, low));
        spoken = spoken(value.getText(), entry, words.texts());
        Tip.on(this, () -> tip(entry, words));
    }

    /** What a screen reader says of it. */
    String spoken() {
        return spoken;
    }

    private static Node sureness(Entry entry, boolean low) {
        if (entry.person()) {
            var person = Icons.of(Feather.USER_CHECK, 12);
            person.getStyleClass().add("by-person");
            return person;
        }
        var percent = new Label(String.valueOf(Math.round(entry.confidence() * 100)));
        percent.getStyleClass().add(low ? "sureness-low" : "sureness");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        return percent;
    }

    static String value(FactKey<?> key, Entry entry, CaseWords words) {
        var value = entry.fact()
                .map(fact -> words.value(fact.value()))
                .orElse(entry.place().text());
        return key.equals(FactKey.ID_NUMBER) && value.length() >= 15
                ? value.substring(0, 4) + "**" + value.substring(value.length() - 4)
                : value;
    }

    /** Identity numbers are shown in part; the page and the correction show all of it. */
    static String shown(FactKey<?> key, String value) {
        return key.equals(FactKey.ID_NUMBER) && value.length() >= 15
                ? value.substring(0, 4) + "********" + value.substring(value.length() - 4)
                : value;
    }

    private static String tip(Entry entry, CaseWords words) {
        return words.place(entry.place().page()) + "\n" + entry.place().text();
    }

    private static String spoken(String value, Entry entry, Texts texts) {
        var flags = entry.flags().stream().map(NumberedFlag::number).collect(Collectors.joining(" "));
        return texts.of(
                "review.facts.spoken",
                value,
                Math.round(entry.confidence() * 100),
                entry.flags().size(),
                flags,
                entry.person() ? 1 : 0);
    }
}
