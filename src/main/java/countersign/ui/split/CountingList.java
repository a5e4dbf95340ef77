package countersign.ui.split;

import countersign.model.fact.Evidence;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.NumberedFlag;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** In place of a second page that a flag does not have: what would count there, and the pages that may be it. */
final class CountingList extends VBox {

    private static final int MOST = 8;

    private final Supplier<SplitViewModel> model;

    CountingList(Supplier<SplitViewModel> model) {
        this.model = model;
        getStyleClass().add("counting-list");
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(460);
        setVisible(false);
    }

    /** False where nothing can be named. */
    boolean show(NumberedFlag flag, CaseWords words) {
        var texts = words.texts();
        var view = words.view();
        getChildren().setAll(title(texts.of("review.split.counts")), muted(words.sentence(flag.flag())));
        var kinds = flag.flag().arguments().stream()
                .filter(DocumentKind.class::isInstance)
                .map(DocumentKind.class::cast)
                .toList();
        kinds.forEach(kind -> {
            var row = new Label(words.kind(kind), Icons.of(Feather.FILE_TEXT));
            row.getStyleClass().add("strong");
            getChildren().add(row);
        });
        var places = model.get().placesProperty().get().stream()
                .filter(place -> !flag.evidence().contains(place))
                .limit(MOST)
                .toList();
        if (kinds.isEmpty() && places.isEmpty()) {
            flag.evidence().stream()
                    .flatMap(place -> view.factAt(place).stream())
                    .findFirst()
                    .ifPresent(fact -> getChildren()
                            .add(muted(texts.of(
                                    "review.split.counts.fact",
                                    texts.of("review.fact." + fact.key().id())))));
        }
        var unknown = kinds.isEmpty() ? List.<Document>of() : untold(view);
        if (!unknown.isEmpty()) {
            getChildren().add(muted(texts.of("review.split.counts.maybe")));
            unknown.forEach(document -> getChildren()
                    .add(button(words.name(document), () -> model.get().openInB(new PageId(document.file(), 1)))));
        }
        if (!places.isEmpty()) {
            getChildren().add(muted(texts.of("review.split.counts.places")));
            places.forEach(place -> getChildren()
                    .add(button(named(words, place), () -> model.get().lookInB(place))));
        }
        return getChildren().size() > 2;
    }

    /** Documents of which nobody has told what they are. */
    private static List<Document> untold(CaseView view) {
        return view.documents().stream()
                .filter(document -> document.kind() == DocumentKind.OTHER)
                .limit(MOST)
                .toList();
    }

    private static String named(CaseWords words, Evidence place) {
        return words.place(place.page()) + " · " + words.meaning(place).orElse(place.text());
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name, Icons.of(Feather.ARROW_RIGHT));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("panel-title");
        return label;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
