package countersign.ui.facts;

import countersign.ui.facts.FactTable.Row;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Tip;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The value that holds for the claim, and whence it is known. */
final class AcceptedCell extends HBox {

    private final Label value = new Label();
    private Optional<Accepted.Source> source = Optional.empty();
    private String spoken = "";

    AcceptedCell() {
        super(6);
        getStyleClass().add("accepted-cell");
        setAlignment(Pos.CENTER_LEFT);
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
    }

    void show(Row row, CaseWords words) {
        var accepted = row.accepted();
        var texts = words.texts();
        value.setText(
                switch (accepted.source()) {
                    case OPEN -> texts.of("review.facts.choose");
                    case SEVERAL -> texts.of("review.facts.several", accepted.different());
                    case COMPUTED ->
                        texts.of("review.facts.years", accepted.value().orElse(0));
                    default ->
                        accepted.value()
                                .map(known -> ValueCell.shown(row.key(), words.value(known)))
                                .orElse("–");
                });
        Looks.wear(value, "muted", accepted.value().isEmpty());
        if (!source.equals(Optional.of(accepted.source()))) {
            source = Optional.of(accepted.source());
            if (accepted.source() == Accepted.Source.OPEN) {
                getChildren()
                        .setAll(new StatusGlyph(StatusGlyph.Shape.UNDECIDED, 14), value, KeyCap.named("fact.accept"));
            } else {
                getChildren().setAll(value, mark(accepted.source()));
            }
        }
        spoken = value.getText() + ", "
                + texts.of("review.facts.source." + accepted.source().name(), accepted.by());
        Tip.on(this, spoken);
    }

    String spoken() {
        return spoken;
    }

    private static Node mark(Accepted.Source source) {
        return icon(source, 14);
    }

    static Node icon(Accepted.Source source, int size) {
        var icon = Icons.of(
                switch (source) {
                    case PLATFORM -> Feather.DATABASE;
                    case COMPUTED -> Feather.HASH;
                    case PERSON -> Feather.USER_CHECK;
                    case SEVERAL -> Feather.LAYERS;
                    case DOCUMENTS, OPEN -> Feather.FILE_TEXT;
                },
                size);
        icon.getStyleClass().add("muted-icon");
        return icon;
    }
}
