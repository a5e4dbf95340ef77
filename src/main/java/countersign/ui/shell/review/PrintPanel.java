package countersign.ui.shell.review;

import countersign.model.page.PageId;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.kit.ReasonList;
import countersign.ui.kit.Shortcut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Chooses the pages that are printed whole after the claim's cover, flags, facts and time line. */
final class PrintPanel extends VBox {

    private static final int ROWS = 8;

    private final Map<String, PageId> pages = new LinkedHashMap<>();
    private final ReasonList list;
    private final BooleanBinding tooMany;
    private final Consumer<List<PageId>> print;

    /** @param print called with the chosen pages, in their order */
    PrintPanel(CaseWords words, Consumer<List<PageId>> print, Runnable close) {
        this.print = print;
        var texts = words.texts();
        getStyleClass().addAll("panel", "decision-panel", "print-panel");
        words.view().pages().forEach(page -> pages.put(page.file() + "#" + page.page(), page));
        list = new ReasonList(List.copyOf(pages.keySet()), key -> name(words, key), true, ROWS);
        list.setAccessibleText(texts.of("review.print.pages"));
        var flagged = EvidencePages.on(words.view());
        choose(flagged);
        tooMany = Bindings.createBooleanBinding(
                () -> list.pickedProperty().get().size() > EvidencePages.MOST, list.pickedProperty());
        var title = new Label(texts.of("review.print.title.panel"));
        title.getStyleClass().add("panel-title");
        var head = new HBox(8, title);
        head.getStyleClass().add("panel-head");
        var how = new Label(texts.of("review.print.pages.how"));
        how.getStyleClass().add("muted");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        var count = new Label();
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.of(
                                tooMany.get() ? "review.print.pages.most" : "review.print.pages.count",
                                list.pickedProperty().get().size(),
                                EvidencePages.MOST),
                        list.pickedProperty(),
                        tooMany));
        var all = small(texts.of("review.print.pages.all"), List.copyOf(pages.values()));
        var found = small(texts.of("review.print.pages.flagged"), flagged);
        var none = small(texts.of("review.print.pages.none"), List.of());
        var body = new VBox(8, how, list, new HBox(8, found, all, none, gap(), count));
        var write = new Button();
        var said = new Label(texts.of("review.print.write"));
        said.setMinWidth(USE_PREF_SIZE);
        write.setGraphic(new HBox(8, Icons.of(Feather.PRINTER), said, KeyCap.named("decision.sign")));
        write.getStyleClass().addAll("accent", "with-graphic");
        write.setAccessibleText(said.getText());
        write.setMinWidth(USE_PREF_SIZE);
        write.disableProperty().bind(tooMany);
        write.setOnAction(event -> finish());
        var back = new Label(texts.of("review.decision.back"));
        back.getStyleClass().add("muted");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnMouseClicked(event -> close.run());
        var foot = new HBox(8, write, gap(), KeyCap.row(Shortcut.of("Esc")), back);
        foot.getStyleClass().add("panel-foot");
        getChildren().setAll(head, body, foot);
    }

    /** What takes the focus when the panel opens. */
    Node first() {
        return list;
    }

    /** Writes what is chosen, unless it is too much. */
    void finish() {
        if (!tooMany.get()) {
            var picked = list.pickedProperty().get();
            print.accept(pages.entrySet().stream()
                    .filter(page -> picked.contains(page.getKey()))
                    .map(Map.Entry::getValue)
                    .toList());
        }
    }

    private void choose(List<PageId> chosen) {
        Set<String> keys = pages.entrySet().stream()
                .filter(page -> chosen.contains(page.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        list.choose(keys);
    }

    /** “出院小结 • 第 1 页 • F1 F3”. */
    private String name(CaseWords words, String key) {
        var page = pages.get(key);
        if (page == null) {
            return key;
        }
        var flags = words.view().flagsOn(page).stream().map(NumberedFlag::number);
        return Stream.concat(Stream.of(words.place(page)), Stream.of(flags.collect(Collectors.joining(" "))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" • "));
    }

    private Button small(String name, List<PageId> chosen) {
        var button = new Button(name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> choose(chosen));
        return button;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
