package countersign.ui.signoff;

import countersign.ui.kit.AnnotationLayer;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.PageCanvas;
import countersign.ui.kit.PageNotice;
import countersign.ui.kit.PageSheets;
import countersign.ui.kit.PageShelf;
import countersign.ui.kit.Wording;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The dossier's pages, one at a time, with the advisor's marks. */
public final class EvidencePane extends VBox {

    private final SignOffViewModel model;
    private final Wording wording;
    private final PageCanvas canvas;
    private final AnnotationLayer layer;
    private final PageNotice notice = new PageNotice();
    private final Label name = new Label();
    private final Label place = new Label();

    public EvidencePane(
            SignOffViewModel model, SignOffCommands commands, PageShelf shelf, Executor screen, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("evidence-pane");
        canvas = new PageCanvas(shelf, screen);
        canvas.wordsProperty().set(false);
        canvas.failedProperty().addListener((o, before, now) -> excuse());
        layer = new AnnotationLayer(canvas, AnnotationLayer.Hand.LOOKING);
        name.getStyleClass().add("strong");
        name.setMinWidth(40);
        place.getStyleClass().addAll("small", "muted");
        place.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new Buttons(wording);
        var open = buttons.full(commands.dossier(), Feather.MAXIMIZE_2);
        open.getStyleClass().add("small-button");
        var head = new HBox(
                8,
                buttons.icon(commands.previousPage(), Feather.CHEVRON_UP),
                buttons.icon(commands.nextPage(), Feather.CHEVRON_DOWN),
                name,
                place,
                gap,
                open);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("evidence-head");
        var page = new StackPane(canvas, layer, notice);
        page.setMinHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(head, page);
        model.lookProperty().addListener((o, before, now) -> show());
        model.viewProperty().addListener((o, before, now) -> show());
        wording.follow(this, this::show);
        show();
    }

    public PageCanvas canvas() {
        return canvas;
    }

    private void show() {
        var view = model.viewProperty().get();
        layer.marksProperty().set(model.marks());
        model.lookProperty().get().ifPresent(look -> {
            var words = new CaseWords(wording.now(), view);
            layer.pageProperty().set(Optional.of(look.page()));
            canvas.marksProperty().set(view.marks(look.page(), Optional.empty()).choosing(look.words()));
            canvas.open(PageSheets.of(words, look.page()), look.words().orElse(null));
            name.setText(words.name(look.page()));
            place.setText(wording.now()
                    .of(
                            "review.page.of",
                            look.page().page(),
                            view.document(look.page().file())
                                    .map(document -> Math.max(1, document.pages()))
                                    .orElse(look.page().page())));
            model.seen(look.page());
        });
        excuse();
    }

    private void excuse() {
        var texts = wording.now();
        if (model.page().isEmpty()) {
            notice.show(texts.of("review.elsewhere"), texts.of("review.elsewhere.how"));
        } else if (canvas.failedProperty().get()) {
            notice.show(texts.of("review.page.unreadable"), texts.of("review.page.unreadable.why"));
        } else {
            notice.hide();
        }
    }
}
