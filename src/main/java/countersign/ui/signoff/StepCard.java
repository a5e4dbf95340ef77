package countersign.ui.signoff;

import countersign.journal.Check;
import countersign.model.opinion.Annotation;
import countersign.review.CaseState.By;
import countersign.review.Proceedings.Part;
import countersign.text.Texts;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.StatusGlyph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One step of the case: who said what, when, and whether the signature holds. */
final class StepCard extends HBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Part part;
    private final CaseWords words;
    private final Texts texts;
    private final Consumer<Annotation> toMark;

    /** @param doubt what is wrong with the signature */
    StepCard(Part part, CaseWords words, Optional<Check> doubt, ZoneId zone, Consumer<Annotation> toMark) {
        super(12);
        this.part = part;
        this.words = words;
        this.toMark = toMark;
        texts = words.texts();
        getStyleClass().add("step");
        setAlignment(Pos.TOP_LEFT);
        var card = new VBox(3);
        card.getStyleClass().addAll("step-card", doubt.isPresent() ? "doubtful" : "genuine");
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        var title = new Label(title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var by = new Label(texts.of("signoff.by", part.by().name(), role()));
        by.getStyleClass().addAll("small", "muted");
        by.setMinWidth(0);
        by.setWrapText(true);
        by.setMinHeight(Region.USE_PREF_SIZE);
        card.getChildren()
                .addAll(
                        row(title, small(part.by().at().atZone(zone).format(WHEN), "muted")),
                        row(by, signature(doubt)));
        said().forEach(card.getChildren()::add);
        getChildren().setAll(avatar(part.by()), card);
        setAccessibleText(title.getText() + ", " + by.getText() + ". " + text());
    }

    private static HBox row(Node left, Node right) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, left, gap, right);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private Node avatar(By by) {
        var circle = new Label();
        circle.getStyleClass().add("initial");
        if (part instanceof Part.Objected) {
            circle.setGraphic(Icons.of(Feather.USER, 14));
        } else {
            circle.setText(
                    by.name().isEmpty() ? "–" : by.name().substring(0, by.name().offsetByCodePoints(0, 1)));
        }
        circle.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return circle;
    }

    private Node signature(Optional<Check> doubt) {
        var said = doubt.map(check -> small(texts.of("signoff.signature." + check.id()), "failure"))
                .orElseGet(() -> small(texts.of("signoff.signature.valid"), "good"));
        said.setGraphic(
                doubt.isPresent() ? new StatusGlyph(StatusGlyph.Shape.CRITICAL, 13) : Icons.of(Feather.SHIELD, 13));
        return said;
    }

    private static Label small(String words, String tone) {
        var label = new Label(words);
        label.getStyleClass().addAll("small", tone);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String title() {
        if (part instanceof Part.Decided decided) {
            var taken = texts.of("signoff.step." + decided.decision());
            return switch (decided.by().sync()) {
                case CONTESTED, REFUSED ->
                    texts.of(
                            "signoff.step.lost",
                            taken,
                            texts.of("review.sync." + decided.by().sync()));
                default -> taken;
            };
        }
        if (part instanceof Part.Advised advised) {
            return texts.of(
                    "signoff.step.advised." + advised.opinion().support().id());
        }
        if (part instanceof Part.Asked asked) {
            return texts.of(
                    "signoff.step.asked",
                    words.view().flag(asked.flag()).map(NumberedFlag::number).orElse(""));
        }
        if (part instanceof Part.Objected) {
            return texts.of("signoff.step.objected");
        }
        return ((Part.Ruled) part)
                .outcome()
                .map(outcome -> texts.of("signoff.step.ruled." + outcome))
                .orElseGet(() -> texts.of("signoff.step.returned"));
    }

    private String role() {
        if (part instanceof Part.Advised) {
            return texts.of("role.advisor");
        }
        if (part instanceof Part.Objected) {
            return texts.of("signoff.wrote");
        }
        return texts.of(part instanceof Part.Ruled ? "role.supervisor" : "role.verifier");
    }

    private List<Node> said() {
        var said = new java.util.ArrayList<Node>();
        var text = text();
        if (!text.isBlank()) {
            var label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            said.add(label);
        }
        if (part instanceof Part.Decided decided) {
            decided.overrides().forEach((flag, why) -> said.add(override(flag, why)));
        }
        if (part instanceof Part.Advised advised && !advised.opinion().marks().isEmpty()) {
            var marks = advised.opinion().marks();
            var link = new Hyperlink(texts.of("signoff.marks", marks.size()));
            link.setOnAction(event -> toMark.accept(marks.get(0)));
            said.add(link);
        }
        return said;
    }

    private Label override(String flag, String why) {
        var label = new Label(texts.of(
                "signoff.override",
                words.view().flag(flag).map(NumberedFlag::number).orElse(""),
                why));
        label.getStyleClass().addAll("small", "assumed");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String text() {
        if (part instanceof Part.Decided decided) {
            return new DecidedWords(words).why(decided);
        }
        if (part instanceof Part.Advised advised) {
            return texts.of("signoff.quote", advised.opinion().reasoning());
        }
        if (part instanceof Part.Asked asked) {
            return texts.of("signoff.quote", asked.text());
        }
        if (part instanceof Part.Objected objected) {
            return texts.of("signoff.quote", objected.text());
        }
        var ruled = (Part.Ruled) part;
        return new DecidedWords(words).joined(texts.of("signoff.reason." + ruled.reason()), ruled.text());
    }
}
