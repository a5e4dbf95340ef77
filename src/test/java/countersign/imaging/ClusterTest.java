package countersign.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClusterTest {

    @Test
    void joinsCellsThatTouchOrThatOnePartsButNotOverTheEdgeOfTheGrid() {
        int[] cells = {
            0, 5, 0, 0, 0, 0, 0, 4,
            3, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 9, 0, 0, 0, 2, 0,
            4, 0, 0, 0, 0, 0, 0, 0,
        };

        assertThat(Cluster.of(cells, 8, 3))
                .containsExactlyInAnyOrder(new Cluster(0, 0, 2, 3, 9), new Cluster(7, 0, 7, 0, 4));
    }
}
