package countersign.ui.intake;

import atlantafx.base.theme.Styles;
import countersign.text.FlagTexts;
import countersign.text.Texts;
import countersign.ui.kit.Glimpse;
import countersign.ui.kit.Wording;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The chosen dossier: its reading with speed and time left, and its pages. */
final class BagDetail extends VBox {

    private final Function<UUID, CompletableFuture<Glimpse>> glimpse;
    private final Executor screen;
    private final Wording wording;
    private Optional<UUID> looked = Optional.empty();
    private Optional<Glimpse> seen = Optional.empty();
    private Optional<Bag> shown = Optional.empty();

    /** @param glimpse looks a claim up, in the background */
    BagDetail(Function<UUID, CompletableFuture<Glimpse>> glimpse, Executor screen, Wording wording) {
        super(10);
        this.glimpse = glimpse;
        this.screen = screen;
        this.wording = wording;
        getStyleClass().add("bag-detail");
    }

    void show(Optional<Bag> chosen, OptionalDouble speed, int left) {
        var texts = wording.now();
        shown = chosen;
        getChildren().clear();
        if (chosen.isEmpty()) {
            var none = new Label(texts.of("window.import.title"));
            none.getStyleClass().add("panel-title");
            var how = new Label(texts.of("window.import.detail"));
            how.getStyleClass().add(Styles.TEXT_MUTED);
            how.setWrapText(true);
            getChildren().addAll(none, how);
            return;
        }
        var bag = chosen.get();
        var name = new Label(bag.name());
        name.getStyleClass().add("card-title");
        var state = new Label(BagCell.state(bag, texts), BagCell.icon(bag.state()));
        getChildren().addAll(name, state);
        bag.problem().ifPresent(problem -> {
            var why = new Label(new FlagTexts(texts).problem(problem));
            why.setWrapText(true);
            getChildren().add(why);
        });
        if (bag.pages() > 0) {
            pages(bag, speed, left, texts);
        }
    }

    private void pages(Bag bag, OptionalDouble speed, int left, Texts texts) {
        var bar = new ProgressBar(bag.share());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("thin");
        bar.setAccessibleText(texts.of("intake.pages", bag.done(), bag.pages()));
        var figures = new HBox(
                20,
                figure(texts.of("intake.figure.pages"), texts.of("intake.pages", bag.done(), bag.pages())),
                figure(
                        texts.of("intake.figure.speed"),
                        speed.isPresent() ? texts.of("intake.speed", Math.round(speed.getAsDouble())) : "–"),
                figure(texts.of("intake.figure.left"), bag.underway() ? left(speed, left, texts) : "–"));
        getChildren()
                .addAll(
                        bar,
                        figures,
                        seen(bag)
                                .map(claim -> (Node) new PageGrid(claim, texts, screen))
                                .orElseGet(() -> numbers(bag, texts)));
    }

    /** The claim of a dossier that has been read through, once it has been looked up. */
    private Optional<Glimpse> seen(Bag bag) {
        if (bag.underway() || bag.claim().isEmpty()) {
            return Optional.empty();
        }
        if (!bag.claim().equals(looked)) {
            looked = bag.claim();
            seen = Optional.empty();
            bag.claim().ifPresent(id -> glimpse.apply(id).thenAcceptAsync(found -> take(id, found), screen));
        }
        return seen;
    }

    private void take(UUID id, Glimpse found) {
        if (looked.equals(Optional.of(id))) {
            seen = Optional.of(found);
            if (shown.flatMap(Bag::claim).equals(looked) && !getChildren().isEmpty()) {
                getChildren().set(getChildren().size() - 1, new PageGrid(found, wording.now(), screen));
            }
        }
    }

    /** While pages are read only their numbers are known. */
    private static Node numbers(Bag bag, Texts texts) {
        var grid = new FlowPane(6, 6);
        grid.getStyleClass().add("bag-pages");
        for (int page = 1; page <= bag.pages(); page++) {
            var cell = new Label(String.valueOf(page));
            boolean read = page <= bag.done();
            cell.getStyleClass().addAll("bag-page", read ? "read" : "waiting");
            cell.setAccessibleText(texts.of(read ? "intake.page.read" : "intake.page.waiting", page));
            grid.getChildren().add(cell);
        }
        return grid;
    }

    /** Rounded up to minutes; at least one. */
    private static String left(OptionalDouble speed, int pages, Texts texts) {
        return speed.isPresent()
                ? texts.of("intake.left", (int) Math.max(1, Math.ceil(pages / Math.max(0.1, speed.getAsDouble()))))
                : "–";
    }

    private static Node figure(String name, String value) {
        var label = new Label(name);
        label.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        var number = new Label(value);
        number.getStyleClass().add(Styles.TEXT_BOLD);
        return new VBox(label, number);
    }
}
