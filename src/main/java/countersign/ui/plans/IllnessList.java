package countersign.ui.plans;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import countersign.model.plan.Illness;
import countersign.text.Language;
import countersign.ui.kit.Icons;
import countersign.ui.kit.KeyCap;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The illnesses of the version, found by name, alias, code or pinyin. */
final class IllnessList extends VBox {

    private final PlansViewModel model;
    private final Wording wording;
    private final CustomTextField search = new CustomTextField();
    private final ListView<Illness> list = new ListView<>();
    private final Label count = new Label();
    private final Label changed = new Label();
    private boolean following;

    IllnessList(PlansViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("illness-list");
        var title = new Label();
        title.getStyleClass().add("pane-title");
        title.textProperty().bind(wording.of("plans.illnesses"));
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        changed.setGraphic(Icons.of(Feather.GIT_COMMIT, 13));
        changed.getStyleClass().addAll("small", "changed-count");
        changed.setMinWidth(USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(8, title, count, room, changed);
        head.getStyleClass().add("pane-head");
        head.setAlignment(Pos.CENTER_LEFT);
        search.setId("plans-search");
        search.setLeft(Icons.of(Feather.SEARCH, 14));
        search.setRight(KeyCap.named("plans.search"));
        search.promptTextProperty().bind(wording.of("plans.search"));
        search.accessibleTextProperty().bind(wording.of("plans.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        var field = new VBox(search);
        field.getStyleClass().add("pane-search");
        list.getStyleClass().add("place-list");
        list.setItems(model.illnesses());
        list.setCellFactory(view -> new IllnessCell());
        list.accessibleTextProperty().bind(wording.of("plans.illnesses"));
        var none = new Label();
        none.textProperty().bind(wording.of("plans.none"));
        none.setWrapText(true);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, field, list);
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!following && is != null) {
                model.illnessProperty().set(Optional.of(is));
            }
        });
        model.illnessProperty().addListener((property, was, is) -> follow());
        model.illnesses().addListener((ListChangeListener<Illness>) change -> {
            say();
            follow();
        });
        wording.follow(this, () -> {
            say();
            list.refresh();
        });
        say();
        follow();
    }

    CustomTextField search() {
        return search;
    }

    ListView<Illness> list() {
        return list;
    }

    private void follow() {
        following = true;
        model.illnessProperty().get().ifPresent(list.getSelectionModel()::select);
        following = false;
    }

    private void say() {
        var texts = wording.now();
        count.setText(model.versionProperty()
                .get()
                .map(version -> texts.of("plans.count", version.illnesses().size(), version.version()))
                .orElse(""));
        changed.setText(texts.of("plans.changed", model.changedCount()));
        changed.setVisible(model.changedCount() > 0);
    }

    private final class IllnessCell extends ListCell<Illness> {

        IllnessCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Illness illness, boolean empty) {
            super.updateItem(illness, empty);
            setGraphic(illness == null || empty ? null : row(illness));
        }

        private HBox row(Illness illness) {
            int place = model.versionProperty()
                    .get()
                    .map(version -> version.illnesses().indexOf(illness) + 1)
                    .orElse(0);
            var number = new Label(String.valueOf(place));
            number.getStyleClass().addAll("small", Styles.TEXT_MUTED, "illness-number");
            var name = new Label(illness.names().zh());
            name.getStyleClass().add("illness-name");
            var codes = Clauses.codes(illness);
            boolean english = wording.language() == Language.EN;
            var code = new Label(codes.isEmpty() ? "–" : english ? shortened(codes) : codes);
            code.getStyleClass().addAll("small", Styles.TEXT_MUTED);
            code.setMinWidth(english ? USE_PREF_SIZE : 0);
            var second = new HBox(8, code);
            if (english) {
                var translated = new Label(illness.names().en());
                translated.getStyleClass().addAll("small", Styles.TEXT_MUTED);
                translated.setMinWidth(0);
                var room = new Region();
                HBox.setHgrow(room, Priority.ALWAYS);
                second.getChildren().setAll(translated, room, code);
            }
            var words = new VBox(name, second);
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(10, number, words);
            row.setAlignment(Pos.CENTER_LEFT);
            Tip.on(this, illness.names().zh() + "\n" + illness.names().en() + "\n" + codes);
            if (model.isChanged(illness)) {
                code.setGraphic(Icons.of(Feather.GIT_COMMIT, 12));
                code.getStyleClass().add("changed-count");
            }
            setAccessibleText(
                    place + " " + illness.names().zh() + " " + illness.names().en() + " " + codes);
            return row;
        }

        private static String shortened(String codes) {
            int space = codes.indexOf(' ');
            return space < 0 ? codes : codes.substring(0, space) + " …";
        }
    }
}
