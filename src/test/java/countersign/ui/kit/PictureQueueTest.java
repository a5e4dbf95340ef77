package countersign.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The page on screen comes before whatever is fetched ahead. */
class PictureQueueTest {

    private final List<String> asked = new ArrayList<>();
    private final List<CompletableFuture<PagePicture>> answers = new ArrayList<>();
    private final PictureQueue queue = new PictureQueue((page, side) -> {
        asked.add(page.file() + " " + side);
        var answer = new CompletableFuture<PagePicture>();
        answers.add(answer);
        return answer;
    });

    private static PageId page(String file) {
        return new PageId(file, 1);
    }

    private void answer() {
        answers.get(answers.size() - 1).complete(new PagePicture(1, 1, new int[1]));
    }

    @Test
    void asksForOneAfterAnotherTheMostUrgentFirst() {
        queue.ask(page("a"), 1000, PictureQueue.AHEAD);
        queue.ask(page("b"), 1000, PictureQueue.AHEAD);
        queue.ask(page("c"), 1000, PictureQueue.AHEAD);
        queue.ask(page("d"), 1000, queue.now());

        answer();
        answer();
        assertEquals(List.of("a 1000", "d 1000", "b 1000"), asked);
    }

    @Test
    void bringsForwardWhatWasAskedForAhead() {
        queue.ask(page("a"), 1000, PictureQueue.AHEAD);
        queue.ask(page("b"), 1000, PictureQueue.AHEAD);
        queue.ask(page("c"), 1000, PictureQueue.AHEAD);
        queue.raise(page("c"), 1000, queue.now());

        answer();
        assertEquals(List.of("a 1000", "c 1000"), asked);
    }

    @Test
    void goesOnAfterAFailureAndStopsWhenCleared() {
        queue.ask(page("a"), 1000, PictureQueue.AHEAD);
        queue.ask(page("b"), 1000, PictureQueue.AHEAD);
        var last = queue.ask(page("c"), 1000, PictureQueue.AHEAD);
        answers.get(0).completeExceptionally(new IllegalStateException());
        queue.clear();
        answer();

        assertEquals(List.of("a 1000", "b 1000"), asked);
        assertTrue(last.isCancelled());
    }
}
