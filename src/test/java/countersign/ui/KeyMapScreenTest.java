package countersign.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.adjudication.Role;
import countersign.review.ReviewSession;
import countersign.review.Reviewer;
import countersign.review.Reviews;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.Command;
import countersign.ui.kit.Shortcut;
import countersign.ui.shell.review.ReviewScreen;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One key, one meaning; and none that systems or input methods need for themselves. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by TestFX before each test
class KeyMapScreenTest {

    private static final List<String> OF_SYSTEMS =
            List.of("Ctrl Space", "Ctrl .", "Ctrl Shift F", "Alt F4", "F10", "Ctrl Alt Del");

    private List<Command> everywhere;
    private List<Command> worklist;
    private List<Command> review;

    @Start
    void start(Stage stage) {
        var window = new TestWindow(stage, SampleClaims.many(3), false);
        var all = window.window.keyMap();
        worklist = all.stream()
                .filter(command -> command.id().startsWith("worklist."))
                .toList();
        everywhere = all.stream()
                .filter(command -> !command.id().startsWith("worklist."))
                .toList();
        var desk = Objects.requireNonNull(window.desk);
        review = new ReviewScreen(desk, new NoReviews(), claim -> (page, side) -> new CompletableFuture<>(), 16)
                .commands();
    }

    @Test
    void givesNoKeyTwoMeanings() {
        assertEquals(List.of(), clashes(Stream.concat(everywhere.stream(), worklist.stream())));
        var own = shortcuts(review.stream());
        assertEquals(
                List.of(),
                shortcuts(everywhere.stream()).stream().filter(own::contains).toList());
    }

    @Test
    void leavesSystemsTheirKeys() {
        var used = shortcuts(Stream.of(everywhere, worklist, review).flatMap(List::stream));

        assertEquals(
                List.of(),
                used.stream()
                        .map(Shortcut::toString)
                        .filter(OF_SYSTEMS::contains)
                        .toList());
        assertTrue(used.stream().noneMatch(key -> key.ctrl() && key.alt()));
        assertTrue(used.stream().noneMatch(key -> key.alt() && key.code().isLetterKey()));
    }

    @Test
    void hasWordsForEachCommandInBothLanguages() {
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            assertEquals(
                    List.of(),
                    Stream.of(everywhere, worklist, review)
                            .flatMap(List::stream)
                            .map(Command::text)
                            .filter(text -> !texts.has(text))
                            .toList());
        }
    }

    private static List<String> clashes(Stream<Command> commands) {
        var owners = new HashMap<Shortcut, String>();
        return commands.flatMap(command -> command.shortcuts().stream()
                        .filter(key -> {
                            var owner = owners.putIfAbsent(key, command.id());
                            return owner != null && !owner.equals(command.id());
                        })
                        .map(key -> key + ": " + command.id()))
                .toList();
    }

    private static List<Shortcut> shortcuts(Stream<Command> commands) {
        return commands.flatMap(command -> command.shortcuts().stream()).toList();
    }

    /** Nothing is opened here. */
    private static final class NoReviews implements Reviews {

        @Override
        public Reviewer reviewer() {
            return new Reviewer("lin", "林晓岚", Role.VERIFIER, "desk-1");
        }

        @Override
        public ReviewSession open(UUID claim) {
            throw new IllegalArgumentException("no such claim");
        }
    }
}
