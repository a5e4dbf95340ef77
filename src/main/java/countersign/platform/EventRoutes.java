package countersign.platform;

import countersign.json.PlatformJson;
import countersign.model.journal.Answer;
import countersign.model.journal.FeedPage.Cursor;
import countersign.model.journal.SignedEvent;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Pushes and pulls of events. */
final class EventRoutes {

    private static final int EVENTS_A_PUSH = 100;
    private static final int ENTRIES_A_PAGE = 200;

    private final PostgresLedger ledger;
    private final LedgerFeed feed;

    EventRoutes(PostgresLedger ledger, LedgerFeed feed) {
        this.ledger = ledger;
        this.feed = feed;
    }

    void add(RoutesConfig routes) {
        routes.post("/v1/events:push", this::push);
        routes.post("/v1/feed", this::feed);
    }

    /** One bad event never blocks another claim's; after one that has to wait, the rest of its claim waits too. */
    private void push(Context context) {
        var events = read(() -> PlatformJson.readPush(context.bodyAsBytes()));
        if (events.size() > EVENTS_A_PUSH) {
            throw new BadRequestResponse();
        }
        var answers = new LinkedHashMap<UUID, Answer>();
        Set<UUID> waiting = new HashSet<>();
        for (SignedEvent event : events) {
            var answer = waiting.contains(event.claim()) ? new Answer.Retry("claim-waits") : ledger.push(event);
            if (answer instanceof Answer.Retry) {
                waiting.add(event.claim());
            }
            answers.put(event.id(), answer);
        }
        Problems.json(context, PlatformJson.answers(answers));
    }

    private void feed(Context context) {
        var known = read(() -> PlatformJson.readCursors(context.bodyAsBytes())).stream()
                .collect(Collectors.toMap(Cursor::bucket, cursor -> cursor, (one, other) -> other));
        Problems.json(context, PlatformJson.pages(feed.after(known, ENTRIES_A_PAGE)));
    }

    static <T> T read(Supplier<T> message) {
        try {
            return message.get();
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse();
        }
    }
}
