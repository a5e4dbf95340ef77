package countersign.sync;

import countersign.model.adjudication.Decision;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Takes in claims, decides and syncs them, one after another, and says each claim's number once it is decided. */
final class SyncingProgram {

    private SyncingProgram() {}

    /** Folder of the store, address of the platform, first claim. */
    public static void main(String[] arguments) {
        var desk = new TestDesk(Path.of(arguments[0]), "lin", URI.create(arguments[1]));
        desk.syncAllTheTime();
        for (int claim = Integer.parseInt(arguments[2]); ; claim++) {
            var number = "HZ-" + claim;
            try (var session = desk.open(desk.importClaim(number))) {
                session.decide(Decision.REJECT, "not-covered", "", Map.of());
            }
            System.out.println(number);
        }
    }
}
