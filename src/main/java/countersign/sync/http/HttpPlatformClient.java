package countersign.sync.http;

import countersign.json.PlatformJson;
import countersign.model.journal.Answer;
import countersign.model.journal.FeedPage;
import countersign.model.journal.FeedPage.Cursor;
import countersign.model.journal.KeyRecord;
import countersign.model.journal.SignedEvent;
import countersign.sync.PlatformClient;
import countersign.sync.PlatformUnreachable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Speaks to the platform over HTTP. */
public final class HttpPlatformClient implements PlatformClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final URI platform;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    public HttpPlatformClient(URI platform) {
        this.platform = platform;
    }

    @Override
    public List<KeyRecord> enrol(KeyRecord own) throws PlatformUnreachable {
        return post("/v1/devices:enrol", PlatformJson.keys(List.of(own)), PlatformJson::readKeys);
    }

    @Override
    public List<KeyRecord> keys() throws PlatformUnreachable {
        return send(request("/v1/keys").GET().build(), PlatformJson::readKeys);
    }

    @Override
    public Map<UUID, Answer> push(List<SignedEvent> events) throws PlatformUnreachable {
        return post("/v1/events:push", PlatformJson.push(events), PlatformJson::readAnswers);
    }

    @Override
    public List<FeedPage> feed(List<Cursor> known) throws PlatformUnreachable {
        return post("/v1/feed", PlatformJson.cursors(known), PlatformJson::readPages);
    }

    private <T> T post(String path, byte[] body, Function<byte[], T> reader) throws PlatformUnreachable {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                reader);
    }

    private HttpRequest.Builder request(String path) {
        var base = platform.toString();
        return HttpRequest.newBuilder(
                        URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path))
                .timeout(ANSWER);
    }

    private <T> T send(HttpRequest request, Function<byte[], T> reader) throws PlatformUnreachable {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                var slug = PlatformJson.readProblem(response.body());
                throw new PlatformUnreachable(slug.isEmpty() ? "status-" + response.statusCode() : slug);
            }
            return reader.apply(response.body());
        } catch (IOException e) {
            throw new PlatformUnreachable("offline");
        } catch (IllegalArgumentException e) {
            throw new PlatformUnreachable("malformed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformUnreachable("interrupted");
        }
    }
}
