package countersign.ocr.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes s·x·clip(x + 3, 0, 6) / 6 + b in two passes: a gate clip(s·x/6 + s/2), written as a convolution so that the
 * engine joins it with its limits and keeps the order of numbers that convolutions want, times x.
 *
 * <p>The offset b goes into the bias of the convolutions that follow where these look at one place at a time; at a
 * picture's edge others would see it missing.
 */
final class GatedActivation implements Rewriting {

    /** Convolutions of each channel by itself are quick for multiples of this many channels. */
    private static final int BLOCK = 16;

    private static final float SIX = 6;
    private static final float THREE = 3;

    /** What is found: x, the operations that are replaced, and the names and numbers of what replaces them. */
    private record Found(String input, List<Node> nodes, int channels, float factor, float offset, String output) {}

    @Override
    public boolean once(Graph graph) {
        for (var node : graph.nodes()) {
            var found = activation(graph, node);
            if (found.isPresent()) {
                rewrite(graph, found.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<Found> activation(Graph graph, Node node) {
        var parts =
                switch (node.operator()) {
                    case "HardSwish" -> Optional.of(List.of(node));
                    case "Div" -> inParts(graph, node);
                    default -> Optional.<List<Node>>empty();
                };
        return parts.flatMap(
                nodes -> withScale(graph, nodes.get(nodes.size() - 1).input(0), nodes));
    }

    /** Division, multiplication, limits and addition, from the last to the first. */
    private static Optional<List<Node>> inParts(Graph graph, Node division) {
        if (!isNumber(graph, division.input(1), SIX)) {
            return Optional.empty();
        }
        return graph.maker(division.input(0), "Mul")
                .flatMap(product -> graph.maker(product.input(1), "Clip")
                        .flatMap(limits -> graph.maker(limits.input(0), "Add")
                                .filter(sum -> sum.input(0).equals(product.input(0)))
                                .filter(sum -> isNumber(graph, sum.input(1), THREE))
                                .filter(sum -> limits.inputs().size() == 3)
                                .filter(sum -> isNumber(graph, limits.input(1), 0))
                                .filter(sum -> isNumber(graph, limits.input(2), SIX))
                                .map(sum -> List.of(division, product, limits, sum))))
                .filter(nodes -> nodes.stream()
                        .skip(1)
                        .allMatch(inner -> graph.onlyUser(inner.output()).isPresent()));
    }

    private static boolean isNumber(Graph graph, String name, float value) {
        return graph.constant(name)
                .filter(Tensor::isNumber)
                .filter(found -> found.number() == value)
                .isPresent();
    }

    private static Optional<Found> withScale(Graph graph, String input, List<Node> parts) {
        var channels = graph.maker(input)
                .flatMap(maker -> Convolution.of(graph, maker))
                .map(Convolution::outputs)
                .filter(number -> number % BLOCK == 0);
        if (channels.isEmpty()) {
            return Optional.empty();
        }
        var nodes = new ArrayList<>(parts);
        String output = parts.get(0).output();
        float factor = 1;
        float offset = 0;
        var scale = number(graph, output, "Mul");
        if (scale.isPresent()) {
            factor = scale.get().number();
            nodes.add(scale.get().node());
            output = scale.get().node().output();
        }
        var shift = number(graph, output, "Add");
        if (shift.isPresent()) {
            offset = shift.get().number();
            nodes.add(shift.get().node());
            output = shift.get().node().output();
        }
        return Optional.of(new Found(input, nodes, channels.get(), factor, offset, output));
    }

    private record Combined(Node node, float number) {}

    private static Optional<Combined> number(Graph graph, String name, String operator) {
        return graph.onlyUser(name)
                .filter(user -> user.is(operator))
                .flatMap(user -> graph.numberBeside(user, name).map(number -> new Combined(user, number)));
    }

    private static void rewrite(Graph graph, Found found) {
        var old = new ArrayList<>(found.nodes());
        var made = new ArrayList<Node>();
        String gate = graph.fresh();
        String limited = graph.fresh();
        float factor = found.factor();
        made.add(Convolution.each(graph, found.input(), found.channels(), factor / SIX, factor / 2, gate));
        made.add(Node.of(
                "Clip",
                List.of(gate, graph.add(Tensor.of(Math.min(0, factor))), graph.add(Tensor.of(Math.max(0, factor)))),
                limited));
        String product = found.offset() == 0 ? found.output() : graph.fresh();
        made.add(Node.of("Mul", List.of(found.input(), limited), product));
        if (found.offset() != 0) {
            offset(graph, found, product, old, made);
        }
        graph.replace(old, made);
    }

    private static void offset(Graph graph, Found found, String product, List<Node> old, List<Node> made) {
        var pointwise = graph.users(found.output()).stream()
                .flatMap(user -> Convolution.of(graph, user).stream())
                .filter(Convolution::isPointwise)
                .toList();
        boolean everywhere = pointwise.size() == graph.users(found.output()).size() && !graph.isResult(found.output());
        if (everywhere) {
            for (var next : pointwise) {
                old.add(next.node());
                made.add(next.lacking(graph, found.offset(), product));
            }
        } else {
            made.add(Convolution.each(graph, product, found.channels(), 1, found.offset(), found.output()));
        }
    }
}
