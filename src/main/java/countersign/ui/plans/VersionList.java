package countersign.ui.plans;

import atlantafx.base.theme.Styles;
import countersign.model.plan.Plan;
import countersign.model.plan.PlanVersion;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.Icons;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
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

/** All plans, each over its versions, the latest first. */
final class VersionList extends ListView<VersionList.Line> {

    /** A plan's name, or one of its versions. */
    record Line(Plan plan, Optional<PlanVersion> version) {}

    private final PlansViewModel model;
    private boolean following;

    VersionList(PlansViewModel model, Wording wording) {
        this.model = model;
        getStyleClass().addAll("version-list", "place-list");
        accessibleTextProperty().bind(wording.of("plans.list"));
        setCellFactory(view -> new VersionCell(wording));
        getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!following && is != null) {
                is.version().ifPresent(model::choose);
            }
        });
        model.plansProperty().addListener((property, was, is) -> fill(is));
        model.versionProperty().addListener((property, was, is) -> follow());
        wording.follow(this, this::refresh);
        fill(model.plansProperty().get());
    }

    private void fill(List<Plan> plans) {
        var lines = new ArrayList<Line>();
        for (var plan : plans) {
            lines.add(new Line(plan, Optional.empty()));
            for (int i = plan.versions().size() - 1; i >= 0; i--) {
                lines.add(new Line(plan, Optional.of(plan.versions().get(i))));
            }
        }
        following = true;
        setItems(FXCollections.observableList(lines));
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        model.versionProperty()
                .get()
                .ifPresent(version -> getItems().stream()
                        .filter(line -> line.version().filter(version::equals).isPresent())
                        .findFirst()
                        .ifPresent(this::reveal));
        following = false;
    }

    private void reveal(Line line) {
        getSelectionModel().select(line);
        scrollTo(Math.max(0, getItems().indexOf(line) - 2));
    }

    private final class VersionCell extends ListCell<Line> {

        private final Wording wording;

        VersionCell(Wording wording) {
            this.wording = wording;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setDisable(line != null && line.version().isEmpty());
            setGraphic(
                    line == null || empty
                            ? null
                            : line.version()
                                    .map(version -> version(version, wording.now()))
                                    .orElseGet(() -> plan(line.plan(), wording.now())));
        }

        private HBox plan(Plan plan, Texts texts) {
            var name = new Label(
                    texts.language() == Language.EN
                            ? plan.names().en()
                            : plan.names().zh());
            name.getStyleClass().add(Styles.TEXT_BOLD);
            var head = new HBox(8, name);
            setAccessibleText(name.getText());
            head.getStyleClass().add("plan-line");
            head.setAlignment(Pos.CENTER_LEFT);
            return head;
        }

        private HBox version(PlanVersion version, Texts texts) {
            var standing = model.standing(version);
            var number = new Label(version.version());
            number.getStyleClass().add(Styles.TEXT_BOLD);
            var span = new Label(version.to()
                    .map(to -> texts.of("plans.span", version.from().toString(), to.toString()))
                    .orElseGet(() -> texts.of("plans.from", version.from().toString())));
            span.getStyleClass().addAll("small", Styles.TEXT_MUTED);
            var state = new Label(texts.of(
                    "plans.standing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            state.getStyleClass().addAll("small", "standing", standing.name().toLowerCase(Locale.ROOT));
            state.setMinWidth(USE_PREF_SIZE);
            var room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            var first = new HBox(8, number, room, state);
            var words = new VBox(first, span);
            HBox.setHgrow(words, Priority.ALWAYS);
            var icon =
                    switch (standing) {
                        case COMING -> Feather.CLOCK;
                        case IN_FORCE -> Feather.CHECK_CIRCLE;
                        case CLOSED -> Feather.ARCHIVE;
                    };
            var sign = Icons.of(icon, 15);
            sign.getStyleClass().add("extra");
            Tip.on(this, span.getText());
            var row = new HBox(10, sign, words);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("version-line");
            setAccessibleText(number.getText() + ", " + state.getText() + ", " + span.getText());
            return row;
        }
    }
}
