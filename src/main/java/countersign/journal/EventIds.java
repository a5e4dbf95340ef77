package countersign.journal;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New ids of events, UUIDv7: those made later sort later. */
public final class EventIds {

    private final TimeBasedEpochGenerator generator;

    public EventIds(Clock clock, SecureRandom random) {
        generator = Generators.timeBasedEpochGenerator(random, new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return clock.millis();
            }
        });
    }

    public UUID next() {
        return generator.generate();
    }
}
