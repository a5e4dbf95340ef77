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
import org.kordamp.ikonli.javafx.FontIcon;

/** How far what was recorded here has got: recorded, accepted and contested are never one word. */
final class SyncCell extends ClaimCell {

    /** One icon for three states: another node would be styled anew each time. */
    private final FontIcon icon = Icons.of(Feather.CHECK, 14);

    private final Map<SyncState, Node> glyphs = new EnumMap<>(SyncState.class);
    private final Label word = new Label();
    private @Nullable SyncState worn;

    SyncCell(Wording wording) {
        super(wording);
        word.getStyleClass().addAll("state", Styles.TEXT_MUTED);
        word.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    void show(ClaimSummary claim, Texts texts) {
        var said = texts.of("worklist.sync." + claim.sync().name().toLowerCase(Locale.ROOT));
        boolean quiet = claim.sync() == SyncState.SYNCED; // nothing has to be sent, wherever the claim came from
        word.setText(quiet ? "–" : said);
        word.setGraphic(quiet ? null : glyph(claim.sync()));
        var before = worn;
        if (before != claim.sync()) {
            if (before != null) {
                word.pseudoClassStateChanged(pseudoClass(before), false);
            }
            word.pseudoClassStateChanged(pseudoClass(claim.sync()), true);
            worn = claim.sync();
        }
        setGraphic(word);
        setAccessibleText(said);
    }

    private static PseudoClass pseudoClass(SyncState state) {
        return PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Node glyph(SyncState state) {
        return switch (state) {
            case SYNCED -> icon(Feather.CHECK);
            case TO_SEND -> icon(Feather.UPLOAD_CLOUD);
            case CONTESTED -> icon(Feather.GIT_MERGE);
            case ACCEPTED -> glyph(state, StatusGlyph.Shape.MET);
            case REFUSED -> glyph(state, StatusGlyph.Shape.NOT_MET);
        };
    }

    private Node icon(Feather shape) {
        icon.setIconCode(shape);
        return icon;
    }

    private Node glyph(SyncState state, StatusGlyph.Shape shape) {
        return glyphs.computeIfAbsent(state, made -> new StatusGlyph(shape, 14));
    }
}
