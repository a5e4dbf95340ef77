package countersign.platform;

import countersign.json.PlatformJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;

/** Desks make themselves known by their signing keys, and learn those of others. */
final class DeskRoutes {

    private final DeviceKeys keys;

    DeskRoutes(DeviceKeys keys) {
        this.keys = keys;
    }

    void add(RoutesConfig routes) {
        routes.post("/v1/devices:enrol", this::enrol);
        routes.get("/v1/keys", context -> Problems.json(context, PlatformJson.keys(keys.all())));
    }

    private void enrol(Context context) {
        for (var key : EventRoutes.read(() -> PlatformJson.readKeys(context.bodyAsBytes()))) {
            if (key.platform()) {
                throw new ForbiddenResponse();
            }
            if (!keys.register(key)) {
                throw new ConflictResponse();
            }
        }
        Problems.json(context, PlatformJson.keys(keys.all()));
    }
}
