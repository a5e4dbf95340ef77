package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.review.Outcome;
import countersign.review.Refusal;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedDraftTest {

    private final List<String> disk = new ArrayList<>();
    private boolean full;
    private int signed;
    private final SignedDraft<String> draft = new SignedDraft<>(
            "", "", this::keep, new Sequence(Runnable::run, Runnable::run), Clock.systemUTC(), () -> signed++);

    private void keep(String text) {
        if (full) {
            throw new UncheckedIOException(new java.io.IOException("disk full"));
        }
        disk.add(text);
    }

    @Test
    void writesWhatHasChangedAndNothingElse() {
        draft.save();
        draft.write("支持");
        draft.save();
        draft.save();

        assertEquals(List.of("支持"), disk);
        assertTrue(draft.savedProperty().get().isPresent());
    }

    @Test
    void triesAgainWhatCouldNotBeWritten() {
        draft.write("支持");
        draft.save();
        full = true;
        draft.write("");
        draft.save();
        full = false;
        draft.save();

        assertEquals(List.of("支持", ""), disk);
    }

    @Test
    void saysWhatIsMissingUntilSomethingIsWritten() {
        draft.sign(Optional.of("opinion.missing.support"), () -> Outcome.refused(Refusal.values()[0]));
        assertEquals(
                Optional.of("opinion.missing.support"), draft.failureProperty().get());

        draft.write("支持");
        assertEquals(Optional.empty(), draft.failureProperty().get());
    }

    @Test
    void staysADraftWhereSigningIsRefused() {
        draft.write("支持");
        draft.sign(Optional.empty(), () -> Outcome.refused(Refusal.values()[0]));
        draft.save();

        assertEquals(0, signed);
        assertEquals(
                Optional.of("enum.Refusal." + Refusal.values()[0].name()),
                draft.failureProperty().get());
        assertEquals(List.of("支持"), disk);
    }
}
