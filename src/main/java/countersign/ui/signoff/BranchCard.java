package countersign.ui.signoff;

import countersign.model.adjudication.SyncState;
import countersign.model.journal.EventType;
import countersign.review.CaseState.Past;
import countersign.review.Proceedings.Part;
import countersign.text.Texts;
import countersign.ui.kit.CaseWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How two decisions on one claim came about: where they part, and where the second reached the first. */
final class BranchCard extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final CaseWords words;
    private final ZoneId zone;

    BranchCard(Conflict both, CaseWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        getStyleClass().addAll("step-card", "branch-card");
        var texts = words.texts();
        var title = new Label(texts.of("conflict.how"));
        title.getStyleClass().add("strong");
        getChildren().add(title);
        boolean first = both.stands().by().at().isBefore(both.contested().by().at());
        var stands = row(BranchLine.Shape.STANDS, decided("A", both.stands()), texts.of("conflict.how.stands"));
        var contested =
                row(BranchLine.Shape.CONTESTED, decided("B", both.contested()), texts.of("conflict.how.contested"));
        parting(both).ifPresent(past -> getChildren().add(row(BranchLine.Shape.PARTS, said(past), "")));
        getChildren().addAll(first ? List.of(stands, contested) : List.of(contested, stands));
        arrival(both)
                .ifPresent(at -> getChildren()
                        .add(row(
                                BranchLine.Shape.MEETS,
                                texts.of("conflict.how.arrives", at.atZone(zone).format(WHEN)),
                                texts.of("conflict.how.dispute"))));
    }

    private String decided(String letter, Part.Decided part) {
        return words.texts()
                .of(
                        "conflict.how.decided",
                        letter,
                        part.by().name(),
                        part.by().at().atZone(zone).format(WHEN));
    }

    private String said(Past past) {
        Texts texts = words.texts();
        var name = past.by().name().isBlank()
                ? texts.of("review.program")
                : past.by().name();
        return texts.of(
                "conflict.how.parts", texts.of("review.event." + past.type().id(), ""), name, when(past));
    }

    private String when(Past past) {
        return past.by().at().atZone(zone).format(WHEN);
    }

    /** The last that both could know: a lease, a document or the opening before the earlier of the two. */
    private Optional<Past> parting(Conflict both) {
        var earlier = both.stands().by().at().isBefore(both.contested().by().at()) ? both.stands() : both.contested();
        return words.view().state().history().stream()
                .takeWhile(past -> !past.event().equals(both.stands().event()))
                .filter(past -> !past.by().at().isAfter(earlier.by().at()))
                .filter(past -> past.type() == EventType.CLAIM_OPENED
                        || past.type() == EventType.LEASE_TAKEN
                        || past.type() == EventType.DOCUMENT_ADDED)
                .reduce((one, later) -> later);
    }

    /** When the platform answered the second. */
    private Optional<Instant> arrival(Conflict both) {
        return words.view().state().history().stream()
                .filter(past -> past.type() == EventType.DECISION_CONTESTED
                        || past.event().equals(both.contested().event())
                                && past.by().sync() == SyncState.CONTESTED)
                .map(past -> past.by().at())
                .reduce((one, later) -> later);
    }

    private static HBox row(BranchLine.Shape shape, String what, String more) {
        var first = new Label(what);
        first.setWrapText(true);
        first.setMinHeight(Region.USE_PREF_SIZE);
        first.getStyleClass().add(shape == BranchLine.Shape.PARTS ? "plain" : "strong");
        var said = new VBox(first);
        if (!more.isBlank()) {
            var second = new Label(more);
            second.setWrapText(true);
            second.setMinHeight(Region.USE_PREF_SIZE);
            second.getStyleClass().addAll("small", "muted");
            said.getChildren().add(second);
        }
        said.getStyleClass().add("branch-words");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(8, new BranchLine(shape), said);
    }
}
