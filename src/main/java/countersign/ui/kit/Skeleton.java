package countersign.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Grey bars where a claim will be, once it takes longer than the eye forgives. */
public final class Skeleton extends VBox {

    private static final Duration PATIENCE = Duration.millis(150);
    private static final int CARDS = 3;
    private static final double[] SHARES = {0.8, 0.95, 0.6};

    private final PauseTransition wait = new PauseTransition(PATIENCE);

    public Skeleton(Wording wording) {
        super(10);
        getStyleClass().add("skeleton");
        accessibleTextProperty().bind(wording.of("opinion.opening"));
        for (int i = 0; i < CARDS; i++) {
            var card = new VBox(8);
            card.getStyleClass().add("skeleton-card");
            for (double share : SHARES) {
                var bar = new Region();
                bar.getStyleClass().add("skeleton-bar");
                bar.maxWidthProperty().bind(card.widthProperty().multiply(share));
                card.getChildren().add(bar);
            }
            getChildren().add(card);
        }
        setVisible(false);
        wait.setOnFinished(event -> setVisible(true));
    }

    /** Waits a little before it shows. */
    public Skeleton start() {
        setVisible(false);
        wait.playFromStart();
        return this;
    }
}
