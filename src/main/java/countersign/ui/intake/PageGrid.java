package countersign.ui.intake;

import countersign.model.page.PageId;
import countersign.text.Texts;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Glimpse;
import countersign.ui.kit.PageImages;
import countersign.ui.kit.StatusGlyph;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pages of a dossier that has been read, in small, each with how well it was read. */
final class PageGrid extends FlowPane {

    private static final int SIDE = 120;
    private static final double WIDTH = 44;
    private static final double HEIGHT = 60;

    /** Below this a person should look. */
    private static final double SURE = 0.8;

    private final Executor screen;

    PageGrid(Glimpse claim, Texts texts, Executor screen) {
        super(8, 8);
        this.screen = screen;
        getStyleClass().add("bag-pages");
        List<PageId> pages = claim.view().pages();
        for (int i = 0; i < pages.size(); i++) {
            getChildren().add(tile(claim, pages.get(i), i + 1, texts));
        }
    }

    private Node tile(Glimpse claim, PageId page, int number, Texts texts) {
        var shape = shape(claim.view(), page);
        var image = new ImageView();
        image.getStyleClass().add("paper");
        image.setPreserveRatio(true);
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        var paper = new StackPane(image, new StatusGlyph(shape, 14));
        paper.getStyleClass().add("thumbnail");
        paper.setMinSize(WIDTH + 4, HEIGHT + 4);
        paper.setMaxSize(WIDTH + 4, HEIGHT + 4);
        StackPane.setAlignment(paper.getChildren().get(1), Pos.BOTTOM_RIGHT);
        claim.pages().picture(page, SIDE).thenApply(PageImages::of).thenAcceptAsync(image::setImage, screen);
        var name = new Label(String.valueOf(number));
        name.getStyleClass().add("small");
        var tile = new VBox(2, paper, name);
        tile.setAlignment(Pos.CENTER);
        tile.setAccessibleText(texts.of("intake.page." + shape.name(), number));
        return tile;
    }

    private static StatusGlyph.Shape shape(CaseView view, PageId page) {
        return view.transcript(page).isEmpty()
                ? StatusGlyph.Shape.NOT_MET
                : view.sureness(page).orElse(1.0) < SURE ? StatusGlyph.Shape.MAJOR : StatusGlyph.Shape.MET;
    }
}
