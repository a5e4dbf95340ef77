package countersign.ui.advisor;

import countersign.model.adjudication.Stage;
import countersign.model.opinion.Annotation;
import countersign.model.opinion.Opinion;
import countersign.model.page.DocumentKind;
import countersign.review.CaseState.By;
import countersign.review.Proceedings.Part;
import countersign.review.Proceedings.Question;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Command;
import countersign.ui.kit.Icons;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was asked of the medical advisor and answered, to be read; and where a member's objection is written down. */
public final class OpinionView extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** What a reader may do from here. */
    public interface Acts {

        void look(Annotation mark);

        boolean mayObject();

        /**
         * Writes down what the member says.
         *
         * @param answer called with the key of a text that says why nothing was recorded, empty once it is
         */
        void object(String text, Consumer<Optional<String>> answer);
    }

    private final Acts acts;
    private final Command ask;
    private final Wording wording;
    private final ZoneId zone;
    private final VBox list = new VBox(10);
    private final TextArea objection = new TextArea();
    private final Label failure = new Label();
    private CaseView view;

    /**
     * @param ask refers the claim to the advisor
     * @param zone in which times are told
     */
    public OpinionView(CaseView first, Acts acts, Command ask, Wording wording, ZoneId zone) {
        this.acts = acts;
        this.ask = ask;
        this.wording = wording;
        this.zone = zone;
        view = first;
        getStyleClass().add("opinions");
        list.getStyleClass().add("chain");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        objection.setPrefRowCount(3);
        objection.setWrapText(true);
        failure.getStyleClass().addAll("small", "failure");
        failure.setWrapText(true);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        wording.follow(this, this::show);
        show();
    }

    /** Shows another claim; what was typed for the last one is not this one's. */
    public void begin(CaseView first) {
        objection.clear();
        failure.setText("");
        show(first);
    }

    public void show(CaseView now) {
        view = now;
        show();
    }

    private void show() {
        var texts = wording.now();
        var words = new CaseWords(texts, view);
        list.getChildren().clear();
        var proceedings = view.state().proceedings();
        var opinions = proceedings.opinions();
        if (opinions.isEmpty() && proceedings.questions().isEmpty()) {
            list.getChildren().add(empty());
        }
        proceedings.questions().forEach(question -> list.getChildren().add(waiting(question)));
        for (int i = opinions.size() - 1; i >= 0; i--) {
            list.getChildren().add(card(opinions.get(i), i + 1, words));
        }
        proceedings.objection().ifPresent(said -> list.getChildren().add(objection(said)));
        if (view.state().stage() == Stage.CLOSED && acts.mayObject()) {
            list.getChildren().add(write());
        }
    }

    private Node empty() {
        var texts = wording.now();
        var title = new Label(texts.of("opinion.none"));
        title.getStyleClass().add("strong");
        if (view.state().stage() == Stage.CLOSED) {
            return title; // nobody can be asked any more
        }
        var how = new Label(texts.of("opinion.none.how"));
        how.getStyleClass().add("muted");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(6, title, how);
        if (ask.enabled().get()) {
            box.getChildren().add(new Buttons(wording).full(ask, Feather.ACTIVITY));
        }
        return box;
    }

    private Node waiting(Question question) {
        var texts = wording.now();
        var text = new Label(question.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return card(
                head(texts.of("opinion.waits"), Icons.of(Feather.CLOCK, 14), question.by()), by(question.by()), text);
    }

    private Node card(Part.Advised advised, int number, CaseWords words) {
        var texts = words.texts();
        Opinion opinion = advised.opinion();
        var card = card(
                head(
                        texts.of(
                                "opinion.number",
                                number,
                                texts.of("opinion.said." + opinion.support().id())),
                        new StatusGlyph(
                                switch (opinion.support()) {
                                    case SUPPORTS -> StatusGlyph.Shape.MET;
                                    case DOES_NOT -> StatusGlyph.Shape.NOT_MET;
                                    case NEED_MORE -> StatusGlyph.Shape.UNDECIDED;
                                },
                                14),
                        advised.by()),
                by(advised.by()));
        text(card, texts.of("signoff.quote", opinion.reasoning()), "plain");
        opinion.onset()
                .ifPresent(onset -> text(
                        card,
                        texts.of(
                                "opinion.onset.said",
                                onset.first().toString(),
                                onset.last().toString()),
                        "small"));
        if (!opinion.requests().isEmpty()) {
            text(
                    card,
                    texts.of(
                            "opinion.requests",
                            opinion.requests().stream()
                                    .map(id -> DocumentKind.ofId(id)
                                            .map(words::kind)
                                            .orElse(id))
                                    .collect(Collectors.joining(texts.of("opinion.list")))),
                    "small");
        }
        var marks = new FlowPane(6, 2);
        opinion.marks().forEach(mark -> marks.getChildren().add(link(mark, words)));
        if (!opinion.marks().isEmpty()) {
            card.getChildren().add(marks);
        }
        return card;
    }

    private Hyperlink link(Annotation mark, CaseWords words) {
        var link = new Hyperlink(OpinionPane.circled(mark.number())
                + " " + words.place(mark.page())
                + (mark.text().isEmpty() ? "" : " “" + mark.text() + "”"));
        link.setOnAction(event -> acts.look(mark));
        return link;
    }

    private Node objection(Part.Objected said) {
        var text = new Label(wording.now().of("signoff.quote", said.text()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return card(
                head(wording.now().of("signoff.step.objected"), Icons.of(Feather.USER, 14), said.by()),
                by(said.by()),
                text);
    }

    /** A decided claim can be objected to; the words are the member's. */
    private Node write() {
        var texts = wording.now();
        var head = new Label(texts.of("opinion.objection"));
        head.getStyleClass().add("section-label");
        objection.setPromptText(texts.of("opinion.objection.words"));
        objection.setAccessibleText(texts.of("opinion.objection.words"));
        var write = new Button(texts.of("opinion.objection.write"), Icons.of(Feather.ALERT_OCTAGON));
        write.setAccessibleText(texts.of("opinion.objection.write"));
        write.disableProperty().bind(objection.textProperty().isEmpty());
        write.setOnAction(event -> acts.object(objection.getText().strip(), problem -> {
            failure.setText(problem.map(key -> wording.now().of(key)).orElse(""));
            if (problem.isEmpty()) {
                objection.clear();
            }
        }));
        var box = new VBox(7, head, objection, failure, write);
        box.getStyleClass().add("step-card");
        return box;
    }

    private VBox card(Node... lines) {
        var card = new VBox(4, lines);
        card.getStyleClass().add("step-card");
        return card;
    }

    private HBox head(String title, Node glyph, By by) {
        var words = new Label(title, glyph);
        words.getStyleClass().add("strong");
        words.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var when = new Label(by.at().atZone(zone).format(WHEN));
        when.getStyleClass().addAll("small", "muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, words, gap, when);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Label by(By by) {
        var label = new Label(by.name());
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static void text(VBox card, String words, String look) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        card.getChildren().add(label);
    }
}
