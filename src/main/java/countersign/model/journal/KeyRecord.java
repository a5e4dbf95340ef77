package countersign.model.journal;

import countersign.model.adjudication.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * Whose a signing key is, and from when to when it counts.
 *
 * @param id derived from the public key
 * @param user id of the person; the actor of what the key signs
 * @param name of the person, for the screen
 * @param role empty for the platform's own key
 * @param publicKey 32 bytes, Ed25519
 * @param validUntil empty while it has not been revoked
 */
public record KeyRecord(
        String id,
        String user,
        String name,
        Optional<Role> role,
        String device,
        Bytes publicKey,
        Instant validFrom,
        Optional<Instant> validUntil) {

    public boolean platform() {
        return role.isEmpty();
    }

    public boolean validAt(Instant moment) {
        return !moment.isBefore(validFrom) && validUntil.map(moment::isBefore).orElse(true);
    }
}
