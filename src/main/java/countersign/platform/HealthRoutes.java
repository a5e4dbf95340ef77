package countersign.platform;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ServiceUnavailableResponse;

/** Whether the platform runs, and whether its database keeps what it acknowledges. */
final class HealthRoutes {

    private final DatabaseAccess database;

    HealthRoutes(DatabaseAccess database) {
        this.database = database;
    }

    void add(RoutesConfig routes) {
        routes.get("/healthz", context -> context.status(204));
        routes.get("/readyz", context -> {
            if (!database.durable()) {
                throw new ServiceUnavailableResponse();
            }
            context.status(204);
        });
    }
}
