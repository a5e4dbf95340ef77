package countersign.ui.worklist;

import atlantafx.base.theme.Styles;
import countersign.text.Texts;
import countersign.ui.kit.Buttons;
import countersign.ui.kit.Command;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the table's place while it has no rows, with the one thing to do about it. */
final class EmptyState extends VBox {

    private final WorklistViewModel model;
    private final boolean demo;
    private final Button toImport;
    private final Button clear;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final StatusGlyph done = new StatusGlyph(StatusGlyph.Shape.MET, 34);
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");

    /** @param demo whether claims are made for trying out the program, which takes a while at its first start */
    EmptyState(WorklistViewModel model, boolean demo, Command importDossier, Command clearFilters, Wording wording) {
        super(12);
        this.model = model;
        this.demo = demo;
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var buttons = new Buttons(wording);
        toImport = buttons.full(importDossier, Feather.FOLDER_PLUS);
        clear = buttons.full(clearFilters, Feather.X);
        title.getStyleClass().add("card-title");
        title.textProperty().bind(wording.of(texts -> words(texts, ""), reason));
        detail.getStyleClass().add(Styles.TEXT_MUTED);
        detail.textProperty().bind(wording.of(texts -> words(texts, ".detail"), reason));
        reason.addListener((property, was, is) -> show(is));
        InvalidationListener look = changed -> reason.set(reason());
        for (var dependency : dependencies()) {
            dependency.addListener(look);
        }
        reason.set(reason());
    }

    private String words(Texts texts, String part) {
        return reason.get().isEmpty() ? "" : texts.of("worklist.empty." + reason.get() + part);
    }

    private Observable[] dependencies() {
        return new Observable[] {
            model.loadedProperty(),
            model.failedProperty(),
            model.shelfProperty(),
            model.queryProperty(),
            model.observableFilters(),
            model.totalsProperty()
        };
    }

    private String reason() {
        if (model.failedProperty().get()) {
            return "failed";
        }
        if (!model.loadedProperty().get()) {
            return "loading";
        }
        if (demo && model.isEmpty()) {
            return "demo";
        }
        if (filtered()) {
            return "filtered";
        }
        return switch (model.shelfProperty().get()) {
            case QUEUE -> "queue";
            case OPINIONS -> "opinions";
            case DISPUTED -> "disputed";
            case WAITING, DECIDED -> "shelf";
        };
    }

    private boolean filtered() {
        return !model.filters().isEmpty() || !model.queryProperty().get().isBlank();
    }

    private void show(String reason) {
        getChildren().clear();
        if (reason.equals("queue")) {
            getChildren().addAll(done, title, detail, toImport);
        } else if (reason.equals("filtered")) {
            getChildren().addAll(title, detail, clear);
        } else if (reason.equals("opinions") || reason.equals("disputed")) {
            getChildren().addAll(done, title, detail);
        } else if (!reason.equals("loading")) {
            getChildren().addAll(title, detail);
        }
    }
}
