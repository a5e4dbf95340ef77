package countersign.ui.timeline;

import countersign.text.Texts;
import countersign.ui.kit.Icons;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The names of the lanes, at the left of them. */
final class LaneHeads extends VBox {

    LaneHeads() {
        getStyleClass().add("lane-heads");
    }

    void show(Map<Lane, Double> heights, Texts texts) {
        getChildren().clear();
        heights.forEach((lane, height) -> {
            var name = new Label(texts.of("review.lane." + lane.name()));
            name.getStyleClass().add("strong");
            var head = new HBox(8, Icons.of(icon(lane), 15), name);
            head.setAlignment(Pos.TOP_LEFT);
            var whole = new VBox(6, head);
            if (lane == Lane.MEMBERSHIP) {
                var versions = new Label(texts.of("review.timeline.versions"));
                versions.getStyleClass().addAll("small", "muted", "plan-versions");
                whole.getChildren().add(versions);
            }
            whole.getStyleClass().add("lane-head");
            whole.setMinHeight(height);
            whole.setPrefHeight(height);
            whole.setMaxHeight(height);
            getChildren().add(whole);
        });
    }

    private static Feather icon(Lane lane) {
        return switch (lane) {
            case MEMBERSHIP -> Feather.USERS;
            case SYMPTOMS -> Feather.THERMOMETER;
            case VISITS -> Feather.USER_CHECK;
            case TESTS -> Feather.ACTIVITY;
            case ADMISSIONS -> Feather.HOME;
            case OPERATIONS -> Feather.SCISSORS;
            case INVOICES -> Feather.CREDIT_CARD;
        };
    }
}
