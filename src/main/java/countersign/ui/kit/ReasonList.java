package countersign.ui.kit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A short numbered list to pick from: a digit, a click, or the arrows and Space. */
public final class ReasonList extends ListView<String> {

    private static final double ROW = 30;

    private final boolean several;
    private final ReadOnlyObjectWrapper<Set<String>> picked = new ReadOnlyObjectWrapper<>(Set.of());

    /**
     * @param codes at most nine get a digit
     * @param words what a code is called
     * @param several whether more than one may be picked
     */
    public ReasonList(List<String> codes, Function<String, String> words, boolean several) {
        this(codes, words, several, codes.size());
    }

    /** @param most so many rows are seen at once */
    public ReasonList(List<String> codes, Function<String, String> words, boolean several, int most) {
        this.several = several;
        getItems().setAll(codes);
        getStyleClass().add("reason-list");
        setFixedCellSize(ROW);
        prefHeightProperty().bind(rows(Math.min(most, codes.size())));
        minHeightProperty().bind(rows(Math.min(4, codes.size())));
        setCellFactory(list -> new Row(words));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        if (several) {
            getSelectionModel().select(0);
        } else {
            getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
                if (now != null) {
                    picked.set(Set.of(now));
                }
            });
        }
    }

    /** Rows grow with the text. */
    private DoubleBinding rows(int count) {
        return fixedCellSizeProperty().multiply(count).add(2);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && several) {
            toggle();
            event.consume();
        } else if (event.getCode().isDigitKey()) {
            pick(event.getText().isEmpty() ? 0 : event.getText().charAt(0) - '0');
            event.consume();
        }
    }

    /** Picks the reason with that digit; where several may be picked, takes it out again. */
    public void pick(int digit) {
        if (digit >= 1 && digit <= getItems().size()) {
            getSelectionModel().select(digit - 1);
            if (several) {
                toggle();
            }
        }
    }

    /** Picks or takes out the row on which the arrows stand. */
    public void toggle() {
        var code = getSelectionModel().getSelectedItem();
        if (code != null && several) {
            var now = new TreeSet<>(picked.get());
            if (!now.remove(code)) {
                now.add(code);
            }
            picked.set(Set.copyOf(now));
            refresh();
        }
    }

    /** Picks those and no others; where several may be picked. */
    public void choose(Set<String> codes) {
        picked.set(Set.copyOf(codes));
        refresh();
    }

    public ReadOnlyObjectProperty<Set<String>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    private final class Row extends ListCell<String> {

        private final Function<String, String> words;
        private final Label text = new Label();
        private final HBox row = new HBox(8);

        Row(Function<String, String> words) {
            this.words = words;
            row.getStyleClass().add("reason-row");
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (several && getItem() != null) {
                    toggle();
                }
            });
        }

        @Override
        protected void updateItem(String code, boolean empty) {
            super.updateItem(code, empty);
            if (empty || code == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            text.setText(words.apply(code));
            setAccessibleText(text.getText());
            var cap = new KeyCap(getIndex() < 9 ? String.valueOf(getIndex() + 1) : "");
            cap.setVisible(getIndex() < 9);
            row.getChildren().setAll(cap, text, mark(code));
            setGraphic(row);
        }

        private Region mark(String code) {
            boolean chosen = picked.get().contains(code);
            var mark = new HBox();
            mark.setMinWidth(16);
            mark.setAlignment(Pos.CENTER);
            if (chosen || !several && isSelected()) {
                mark.getChildren().add(Icons.of(several ? Feather.CHECK : Feather.CORNER_DOWN_LEFT, 14));
            }
            return mark;
        }

        @Override
        public void updateSelected(boolean selected) {
            super.updateSelected(selected);
            if (!several && getItem() != null) {
                row.getChildren().set(2, mark(getItem()));
            }
        }
    }
}
