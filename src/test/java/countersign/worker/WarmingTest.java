package countersign.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WarmingTest {

    @Test
    void aPhotographAScanAndAPrintAreDecodedAndNothingMore() {
        var warming = new Warming();
        int steps = 0;
        while (warming.step()) {
            steps++;
        }

        assertEquals(3, steps, "a step that fails is the last one");
    }
}
