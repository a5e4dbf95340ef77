package countersign.ui.intake;

import countersign.intake.IntakeState;
import countersign.intake.IntakeState.Running;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.page.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What has come in since the window was opened, and how fast it is read. */
final class IntakeViewModel {

    /** The speed is the mean over so many pages. */
    private static final int LAST = 20;

    private final Function<UUID, Optional<ClaimSummary>> claims;
    private final Clock clock;
    private final Map<UUID, Running> seen = new LinkedHashMap<>();
    private final Deque<Instant> pages = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<List<Bag>> bags = new ReadOnlyObjectWrapper<>(List.of());
    private int counted;

    /** @param claims what the list of claims knows of one */
    IntakeViewModel(Function<UUID, Optional<ClaimSummary>> claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    void show(IntakeState state) {
        count(state);
        state.running().forEach(running -> seen.put(running.claim(), running));
        var now = new ArrayList<Bag>();
        seen.forEach((id, last) -> now.add(state.running().stream()
                .filter(running -> running.claim().equals(id))
                .findFirst()
                .map(this::running)
                .orElseGet(() -> through(last))));
        state.refusals().forEach(problem -> now.add(refused(problem)));
        bags.set(List.copyOf(now));
    }

    private void count(IntakeState state) {
        for (; counted < state.done(); counted++) {
            pages.addLast(clock.instant());
            if (pages.size() > LAST) {
                pages.removeFirst();
            }
        }
        counted = state.done();
    }

    private Bag running(Running running) {
        var state =
                running.stopped() ? Bag.State.STOPPED : running.pages() == 0 ? Bag.State.OPENING : Bag.State.READING;
        return new Bag(
                Optional.of(running.claim()),
                running.number(),
                contents(running.claim()),
                running.done(),
                running.pages(),
                0,
                state,
                Optional.empty());
    }

    private Bag through(Running last) {
        var reading = claims.apply(last.claim()).map(ClaimSummary::reading);
        int unreadable = reading.map(each -> each.unreadable()).orElse(0);
        int all = reading.map(each -> each.pages()).orElse(last.pages());
        return new Bag(
                Optional.of(last.claim()),
                last.number(),
                contents(last.claim()),
                all,
                all,
                unreadable,
                unreadable > 0 ? Bag.State.TO_LOOK_AT : Bag.State.WHOLE,
                Optional.empty());
    }

    private static Bag refused(Problem problem) {
        var name = Path.of(problem.file()).getFileName();
        return new Bag(
                Optional.empty(),
                name == null ? problem.file() : name.toString(),
                "",
                0,
                0,
                0,
                Bag.State.REFUSED,
                Optional.of(problem));
    }

    private String contents(UUID claim) {
        return claims.apply(claim)
                .map(known -> known.memberName() + ", " + known.illness())
                .orElse("");
    }

    /** Pages a minute; empty until five are done. */
    OptionalDouble speed() {
        if (pages.size() < 5) {
            return OptionalDouble.empty();
        }
        double seconds =
                Math.max(1, Duration.between(pages.getFirst(), pages.getLast()).toMillis() / 1000.0);
        return OptionalDouble.of((pages.size() - 1) * 60 / seconds);
    }

    ReadOnlyObjectProperty<List<Bag>> bagsProperty() {
        return bags.getReadOnlyProperty();
    }
}
