package countersign.ocr.network;

import java.util.List;
import java.util.Optional;

/** Makes one of two convolutions that follow each other and look at one place at a time, where that is less work. */
final class JoinedPointwise implements Rewriting {

    @Override
    public boolean once(Graph graph) {
        for (var node : graph.nodes()) {
            var first = pointwise(graph, node);
            var second = first.flatMap(found -> graph.onlyUser(node.output()))
                    .flatMap(user -> pointwise(graph, user))
                    .filter(found -> found.node().input(0).equals(node.output()))
                    .filter(found -> lessWork(first.orElseThrow(), found));
            if (second.isPresent()) {
                join(graph, first.orElseThrow(), second.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<Convolution> pointwise(Graph graph, Node node) {
        return Convolution.of(graph, node).filter(Convolution::isPointwise).filter(found -> !found.hasStride());
    }

    private static boolean lessWork(Convolution first, Convolution second) {
        return first.perOutput() * second.outputs()
                <= first.perOutput() * first.outputs() + second.perOutput() * second.outputs();
    }

    private static void join(Graph graph, Convolution first, Convolution second) {
        int inputs = first.perOutput();
        int middle = first.outputs();
        int outputs = second.outputs();
        var weights = new float[outputs * inputs];
        var bias = second.bias().clone();
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                double sum = 0;
                for (int m = 0; m < middle; m++) {
                    sum += (double) second.weights().values()[o * middle + m]
                            * first.weights().values()[m * inputs + i];
                }
                weights[o * inputs + i] = (float) sum;
            }
            for (int m = 0; m < middle; m++) {
                bias[o] += second.weights().values()[o * middle + m] * first.bias()[m];
            }
        }
        graph.replace(
                List.of(first.node(), second.node()),
                List.of(Convolution.pointwise(
                        graph,
                        first.node().input(0),
                        outputs,
                        weights,
                        bias,
                        second.node().output())));
    }
}
