package countersign.ocr.network;

import java.util.List;
import java.util.Optional;

/** Computes x + x·g, where g has one number a channel, as x·(1 + g): one pass less over the picture. */
final class SqueezedResidual implements Rewriting {

    @Override
    public boolean once(Graph graph) {
        for (var sum : graph.nodes()) {
            var product = Optional.of(sum)
                    .filter(node -> node.is("Add"))
                    .flatMap(node -> graph.maker(node.input(1), "Mul"))
                    .filter(node -> node.input(0).equals(sum.input(0)))
                    .filter(node -> graph.onlyUser(node.output()).isPresent())
                    .filter(node -> isGate(graph, node.input(1)));
            if (product.isPresent()) {
                String more = graph.fresh();
                graph.replace(
                        List.of(sum, product.get()),
                        List.of(
                                Node.of("Add", List.of(product.get().input(1), graph.add(Tensor.of(1))), more),
                                Node.of("Mul", List.of(sum.input(0), more), sum.output())));
                return true;
            }
        }
        return false;
    }

    /** A gate of a channel stands on the mean of its picture. */
    private static boolean isGate(Graph graph, String name) {
        var node = graph.maker(name, "HardSigmoid");
        for (int steps = 0; node.isPresent() && steps < 5; steps++) {
            if (node.get().is("GlobalAveragePool")) {
                return true;
            }
            node = graph.maker(node.get().input(0));
        }
        return false;
    }
}
