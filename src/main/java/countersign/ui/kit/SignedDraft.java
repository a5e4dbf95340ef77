package countersign.ui.kit;

import countersign.review.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is being written, kept on disk until it is signed, once.
 *
 * @param <D> an immutable draft
 */
public final class SignedDraft<D> {

    private final D empty;
    private final Consumer<D> keep;
    private final Sequence work;
    private final Clock clock;
    private final Runnable signed;
    private final ReadOnlyObjectWrapper<D> draft;
    private final ReadOnlyObjectWrapper<Optional<Instant>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper signing = new ReadOnlyBooleanWrapper();
    private Optional<D> kept;
    private boolean done;

    /**
     * @param first as it was left
     * @param empty what is kept once it is signed
     * @param keep writes a draft, on disk when it returns; called in the background
     * @param signed called once it is recorded
     */
    public SignedDraft(D first, D empty, Consumer<D> keep, Sequence work, Clock clock, Runnable signed) {
        this.empty = empty;
        this.keep = keep;
        this.work = work;
        this.clock = clock;
        this.signed = signed;
        draft = new ReadOnlyObjectWrapper<>(first);
        kept = Optional.of(first);
    }

    public D get() {
        return draft.get();
    }

    public ReadOnlyObjectProperty<D> property() {
        return draft.getReadOnlyProperty();
    }

    /** When it was last on disk. */
    public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** The name of the text that says why nothing was signed. */
    public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty signingProperty() {
        return signing.getReadOnlyProperty();
    }

    /** Something was written: what was missing before may not be any more. */
    public void write(D now) {
        draft.set(now);
        failure.set(Optional.empty());
    }

    /** Something about it has changed that nobody wrote. */
    public void note(D now) {
        draft.set(now);
    }

    /**
     * Signs and records, if nothing is missing and it was not done yet.
     *
     * @param missing what stands in the way, as the name of a text
     * @param record called in the background
     */
    public void sign(Optional<String> missing, Supplier<Outcome> record) {
        failure.set(missing);
        if (missing.isPresent() || signing.get() || done) {
            return;
        }
        signing.set(true);
        work.run(
                () -> {
                    var outcome = record.get();
                    if (outcome instanceof Outcome.Recorded) {
                        keep.accept(empty);
                    }
                    return outcome;
                },
                this::answered);
    }

    private void answered(@Nullable Outcome outcome, @Nullable Throwable problem) {
        signing.set(false);
        if (outcome instanceof Outcome.Recorded) {
            done = true;
            signed.run();
        } else if (outcome instanceof Outcome.Refused refused) {
            failure.set(Optional.of("enum.Refusal." + refused.reason().name()));
        } else if (problem != null) {
            failure.set(Optional.of("review.not-recorded"));
        }
    }

    /** Puts it on disk if it has changed since; called every other second, so that what failed is tried again. */
    public void save() {
        var now = Optional.of(draft.get());
        if (done || now.equals(kept)) {
            return;
        }
        kept = now;
        work.run(
                () -> {
                    keep.accept(now.get());
                    return now;
                },
                (written, problem) -> {
                    if (written == null) {
                        kept = Optional.empty();
                    } else {
                        saved.set(Optional.of(clock.instant()));
                    }
                });
    }
}
