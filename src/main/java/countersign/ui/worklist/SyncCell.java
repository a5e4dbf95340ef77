package countersign.ui.worklist;

import atlantafx.base.theme.Styles;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.SyncState;
import countersign.text.Texts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How far what was recorded here has got: recorded, accepted and contested are never one word. */
final class SyncCell extends ClaimCell {

    private final Map<SyncState, Node> icons = new EnumMap<>(SyncState.class);
    private final Label word = new Label();
    private @Nullable SyncState worn;

    SyncCell(Wording wording) {
        super(wording);
        word.getStyleClass().addAll("state", Styles.TEXT_MUTED);
        word.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    void show(ClaimSummary claim, Texts texts) {
        word.setText(texts.of("worklist.sync." + claim.sync().name().toLowerCase(Locale.ROOT)));
        word.setGraphic(icons.computeIfAbsent(claim.sync(), SyncCell::icon));
        var before = worn;
        if (before != claim.sync()) {
            if (before != null) {
                word.pseudoClassStateChanged(pseudoClass(before), false);
            }
            word.pseudoClassStateChanged(pseudoClass(claim.sync()), true);
            worn = claim.sync();
        }
        setGraphic(word);
        setAccessibleText(word.getText());
    }

    private static PseudoClass pseudoClass(SyncState state) {
        return PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Node icon(SyncState state) {
        return switch (state) {
            case SYNCED -> Icons.of(Feather.CHECK, 14);
            case TO_SEND -> Icons.of(Feather.UPLOAD_CLOUD, 14);
            case ACCEPTED -> new StatusGlyph(StatusGlyph.Shape.MET, 14);
            case CONTESTED -> Icons.of(Feather.GIT_MERGE, 14);
            case REFUSED -> new StatusGlyph(StatusGlyph.Shape.NOT_MET, 14);
        };
    }
}
