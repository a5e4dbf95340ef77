package countersign.ui.advisor;

import countersign.model.finding.CodeOffer;
import countersign.text.Texts;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Tip;
import countersign.ui.kit.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The codes of ICD-10 that the diagnosis may mean, the likeliest first, each with its reason. */
public final class CodeOffers extends VBox {

    private static final int SHOWN = 3;

    private final Wording wording;
    private Optional<ToCode> shown = Optional.empty();

    /**
     * @param background where the lists of codes are read and searched
     * @param screen the window's thread
     */
    public CodeOffers(CaseView view, Wording wording, Executor background, Executor screen) {
        super(2);
        this.wording = wording;
        getStyleClass().add("code-offers");
        setVisible(false);
        setManaged(false);
        wording.follow(this, this::show);
        view.file()
                .ifPresent(file -> CompletableFuture.supplyAsync(() -> ToCode.of(file), background)
                        .thenAcceptAsync(
                                found -> {
                                    shown = found;
                                    show();
                                },
                                screen));
    }

    private void show() {
        setVisible(shown.isPresent());
        setManaged(shown.isPresent());
        getChildren().clear();
        shown.ifPresent(coded -> {
            var texts = wording.now();
            var offers = coded.diagnosis().offers().stream().limit(SHOWN).toList();
            boolean alike = offers.stream().map(CodeOffer::reason).distinct().count() == 1;
            var title = new Label(texts.of("opinion.codes", coded.diagnosis().words())
                    + (alike ? " · " + reason(offers.get(0), texts) : ""));
            title.getStyleClass().addAll("small", "muted");
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(title);
            offers.forEach(offer -> getChildren().add(row(offer, coded.claimed(), alike)));
        });
    }

    private static String reason(CodeOffer offer, Texts texts) {
        return texts.of(
                "opinion.code." + offer.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** @param alike whether the reason of all stands above them */
    private HBox row(CodeOffer offer, Optional<String> claimed, boolean alike) {
        var texts = wording.now();
        var code = new Label(offer.code());
        code.getStyleClass().add("small");
        code.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label(offer.name());
        name.getStyleClass().add("small");
        name.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        boolean asClaimed = claimed.filter(own -> offer.code().startsWith(own)).isPresent();
        var reason = new Label(alike ? "" : reason(offer, texts));
        reason.getStyleClass().addAll("small", "muted");
        reason.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, code, name, gap, reason);
        row.setAlignment(Pos.CENTER_LEFT);
        if (asClaimed) {
            code.getStyleClass().add("strong");
            reason.setText(texts.of("opinion.code.claimed") + (alike ? "" : " · " + reason.getText()));
        }
        Tip.on(name, offer.name());
        row.setAccessibleText(offer.code() + " " + offer.name() + ", " + reason(offer, texts));
        return row;
    }
}
