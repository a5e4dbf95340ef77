package countersign.platform;

import countersign.json.PlatformJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers as JSON, errors among them; none says more than its slug. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Map<Integer, String> SLUGS = Map.of(
            400, "malformed",
            403, "role",
            404, "not-found",
            409, "key-taken",
            413, "too-large",
            503, "database");

    private Problems() {}

    static void add(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (failure, context) -> answer(context, failure.getStatus()));
        routes.exception(Exception.class, (failure, context) -> {
            LOG.error("request failed: {}", failure.getClass().getName());
            answer(context, 503);
        });
    }

    private static void answer(Context context, int status) {
        context.status(status)
                .contentType("application/problem+json")
                .result(PlatformJson.problem(SLUGS.getOrDefault(status, "refused"), status));
    }

    static void json(Context context, byte[] json) {
        context.contentType("application/json").result(json);
    }
}
