package countersign.ui.shell.review;

import countersign.intake.ClaimSoFar;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Latest;
import countersign.ui.kit.ReadingClaims;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** A claim that is opened while it is still being read: what is known of it by now, until it is read or left. */
final class Awaited {

    private final ReadingClaims reading;
    private final UUID claim;
    private final Latest<Optional<ClaimSoFar>> newest;
    private volatile Optional<ClaimSoFar> told = Optional.empty();
    private final Runnable end;
    private boolean ended;

    /** Follows the claim from now on; away from the screen's thread. */
    Awaited(ReadingClaims reading, UUID claim, Executor screen) {
        this.reading = reading;
        this.claim = claim;
        newest = new Latest<>(Optional.empty(), screen);
        end = reading.follow(claim, now -> {
            told = Optional.of(now);
            newest.report(told);
        });
    }

    /** The claim with the pages that are known by now. */
    CaseView over(CaseView view) {
        return told.map(view::soFar).orElse(view);
    }

    /** Has that page read next wherever the person goes, and tells on the screen's thread what becomes known. */
    void attend(OpenClaim open, Consumer<ClaimSoFar> known) {
        newest.property()
                .addListener((o, before, now) -> now.filter(some -> !ended).ifPresent(known));
        open.viewer().lookProperty().addListener((o, before, now) -> ask(open));
        open.viewer().goOn(() -> reading.goOn(claim));
        ask(open);
    }

    private void ask(OpenClaim open) {
        if (!ended) {
            open.viewer().page().ifPresent(page -> reading.onScreen(claim, page));
        }
    }

    void end() {
        ended = true;
        end.run();
    }
}
