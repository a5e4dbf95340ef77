package countersign.ui.worklist;

import countersign.model.adjudication.ClaimSummary;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Tells how a claim stands with its due time; plans count days and hours in China. */
final class Deadline {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Later than this it is shown as a plain date. */
    private static final Duration SOON = Duration.ofDays(3);

    private final Clock clock;

    Deadline(Clock clock) {
        this.clock = clock;
    }

    /** From the most pressing on. */
    enum State {
        LATE,
        TODAY,
        SOON,
        LATER
    }

    /** @param late by how long; zero while it is not */
    record Due(State state, LocalDateTime at, Duration late) {}

    Due of(ClaimSummary claim) {
        var now = clock.instant();
        var at = claim.due().atZone(CHINA).toLocalDateTime();
        if (now.isAfter(claim.due())) {
            return new Due(State.LATE, at, Duration.between(claim.due(), now));
        }
        if (at.toLocalDate().equals(LocalDate.ofInstant(now, CHINA))) {
            return new Due(State.TODAY, at, Duration.ZERO);
        }
        var state = claim.due().isBefore(now.plus(SOON)) ? State.SOON : State.LATER;
        return new Due(state, at, Duration.ZERO);
    }
}
