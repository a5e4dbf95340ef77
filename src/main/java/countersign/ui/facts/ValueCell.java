package countersign.ui.facts;

import countersign.model.adjudication.Severity;
import countersign.model.fact.FactKey;
import countersign.text.Texts;
import countersign.ui.facts.FactCell.Entry;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
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

    private final Label value = new Label();
    private final Label more = new Label();
    private final Label percent = new Label();
    private Optional<Parts> parts = Optional.empty();
    private String spoken = "";

    /** What stands beside the value. */
    private record Parts(Optional<Severity> severity, boolean more, boolean person) {}

    ValueCell() {
        super(5);
        getStyleClass().add("value-cell");
        setAlignment(Pos.CENTER_LEFT);
        value.getStyleClass().add("value");
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        more.getStyleClass().add("more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        percent.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** @param shown which of the cell's values is seen */
    void show(FactKey<?> key, FactCell cell, int shown, boolean chosen, CaseWords words) {
        pseudoClassStateChanged(CHOSEN, chosen);
        Looks.wear(value, "nothing", cell.empty());
        boolean doubted = !cell.empty() && cell.entries().get(shown).confidence() < FactCell.SURE;
        percent.setVisible(doubted);
        percent.setManaged(doubted);
        if (cell.empty()) {
            arrange(new Parts(Optional.empty(), false, false));
            Looks.wear(this, "unsure", false);
            Looks.wear(value, "no-value", false);
            value.setText("–");
            spoken = words.texts().of("review.facts.nothing");
            Tip.on(this, "");
            return;
        }
        var entry = cell.entries().get(shown);
        arrange(new Parts(entry.severity(), cell.entries().size() > 1, entry.person()));
        boolean low = entry.confidence() < FactCell.LOW && !entry.person();
        Looks.wear(this, "unsure", entry.severity().isEmpty() && (low || entry.unsure()));
        Looks.wear(value, "no-value", entry.fact().isEmpty());
        Looks.wear(percent, "sureness-low", low);
        Looks.wear(percent, "sureness", !low);
        value.setText(value(key, entry, words));
        more.setText((shown + 1) + "/" + cell.entries().size());
        percent.setText(String.valueOf(Math.round(entry.confidence() * 100)));
        spoken = spoken(value.getText(), entry, words.texts());
        Tip.on(this, () -> tip(entry, words));
    }

    /** The same parts stay: only what they say changes. */
    private void arrange(Parts now) {
        if (parts.equals(Optional.of(now))) {
            return;
        }
        parts.flatMap(Parts::severity).ifPresent(severity -> Looks.wear(this, flagged(severity), false));
        now.severity().ifPresent(severity -> Looks.wear(this, flagged(severity), true));
        parts = Optional.of(now);
        var children = new ArrayList<Node>();
        now.severity().ifPresent(severity -> children.add(new StatusGlyph(StatusGlyph.Shape.of(severity), 12)));
        children.add(value);
        if (now.more()) {
            children.add(more);
        }
        children.add(now.person() ? byPerson() : percent);
        getChildren().setAll(children);
    }

    private static String flagged(Severity severity) {
        return "flagged-" + severity.name().toLowerCase(Locale.ROOT);
    }

    private static Node byPerson() {
        var person = Icons.of(Feather.USER_CHECK, 12);
        person.getStyleClass().add("by-person");
        return person;
    }

    /** What a screen reader says of it. */
    String spoken() {
        return spoken;
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
