package countersign.journal;

import countersign.json.EventJson;
import countersign.model.journal.Bytes;
import countersign.model.journal.ClaimId;
import countersign.model.journal.Envelope;
import countersign.model.journal.Event;
import countersign.model.journal.SignedEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** Writes events in one person's name on one device, each salted, sealed in its envelope and signed. */
public final class Author {

    private static final int SALT_BYTES = 16;

    private final String actor;
    private final String device;
    private final Signer signer;
    private final Clock clock;
    private final SecureRandom random;
    private final EventIds ids;

    public Author(String actor, String device, Signer signer, Clock clock, SecureRandom random) {
        this.actor = actor;
        this.device = device;
        this.signer = signer;
        this.clock = clock;
        this.random = random;
        this.ids = new EventIds(clock, random);
    }

    /** What the program itself finds is signed by the same device, with the program as its actor. */
    public Author engine() {
        return new Author(Envelope.ENGINE, device, signer, clock, random);
    }

    public SignedEvent write(Event event, Place place) {
        var body = EventJson.body(event, salt());
        var envelope = new Envelope(
                Envelope.VERSION,
                ids.next(),
                place.claim(),
                ClaimId.bucket(place.claim()),
                event.type(),
                actor,
                device,
                signer.key(),
                place.round(),
                place.stage(),
                place.head().fence(),
                place.head().seq(),
                place.head().hash(),
                Chain.bodyHash(body),
                clock.instant());
        return new SignedEvent(envelope, Optional.of(body), signer.sign(Ed25519.message(envelope)));
    }

    private Bytes salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return Bytes.of(salt);
    }
}
