package countersign.ui.advisor;

import countersign.model.fact.Evidence;
import countersign.review.Proceedings.Question;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.NumberedFlag;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who asks what, when, and on which words. */
final class QuestionCard extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int PLACES = 4;

    QuestionCard(Question question, CaseWords words, ZoneId zone, Consumer<Evidence> look) {
        super(6);
        getStyleClass().add("question-card");
        var name = question.by().name();
        var initial = new Label(name.isEmpty() ? "–" : name.substring(0, name.offsetByCodePoints(0, 1)));
        initial.getStyleClass().add("initial");
        var who = new Label(words.texts().of("opinion.asks", name));
        who.getStyleClass().add("strong");
        who.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var when = new Label(question.by().at().atZone(zone).format(WHEN));
        when.getStyleClass().addAll("small", "muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, initial, who, gap, when);
        head.setAlignment(Pos.CENTER_LEFT);
        var text = new Label(question.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(head, text);
        for (String id : question.flags()) {
            words.view().flag(id).ifPresent(flag -> getChildren().add(about(flag, words, look)));
        }
    }

    private static VBox about(NumberedFlag flag, CaseWords words, Consumer<Evidence> look) {
        var title = new Label(flag.number() + " " + words.title(flag.flag()));
        title.getStyleClass().addAll("small", "strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var about = new VBox(1, title);
        about.getStyleClass().add("question-flag");
        flag.evidence().stream().limit(PLACES).forEach(place -> {
            var link = new Hyperlink(words.place(place.page()));
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(event -> look.accept(place));
            link.setAccessibleText(words.place(place.page()) + ": " + place.text());
            var quote = new Label(place.text());
            quote.getStyleClass().addAll("small", "muted");
            quote.setMinWidth(0);
            about.getChildren().add(new HBox(6, link, quote));
        });
        return about;
    }
}
