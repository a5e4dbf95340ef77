package countersign.ocr.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Enlarges a picture twice by two at once and at its end: all four by four places are computed as channels of the small
 * picture, and moved to their places last.
 *
 * <p>Looks for a transposed convolution of stride 2 that doesn't overlap itself, its offset and normalisation, a
 * rectifier, such a convolution again, and a sigmoid.
 */
final class LateShuffle implements Rewriting {

    private static final int STEP = 2;

    /** A transposed convolution with its offset and normalisation. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Enlargement(
            List<Node> nodes, Tensor weights, float[] factor, float[] offset, String input, String output) {

        int inputs() {
            return weights.length(0);
        }

        int outputs() {
            return weights.length(1);
        }

        /** What the input adds to an output at a row and column of the two by two places that it becomes. */
        float weight(int input, int output, int row, int column) {
            return weights.values()[((input * outputs() + output) * STEP + row) * STEP + column] * factor[output];
        }
    }

    @Override
    public boolean once(Graph graph) {
        for (var node : graph.nodes()) {
            var first = enlargement(graph, node);
            var rectifier =
                    first.flatMap(found -> graph.onlyUser(found.output())).filter(user -> user.is("Relu"));
            var second = rectifier
                    .flatMap(found -> graph.onlyUser(found.output()))
                    .flatMap(user -> enlargement(graph, user));
            var sigmoid =
                    second.flatMap(found -> graph.onlyUser(found.output())).filter(user -> user.is("Sigmoid"));
            if (sigmoid.isPresent()) {
                rewrite(graph, first.orElseThrow(), rectifier.orElseThrow(), second.orElseThrow(), sigmoid.get());
                return true;
            }
        }
        return false;
    }

    private static Optional<Enlargement> enlargement(Graph graph, Node node) {
        if (!node.is("ConvTranspose")
                || !node.all("strides", STEP)
                || node.attribute("strides").isEmpty()
                || !node.all("pads", 0)
                || !node.all("dilations", 1)
                || node.wholeOr("group", 1) != 1
                || node.attribute("output_shape").isPresent()
                || node.attribute("output_padding").isPresent()) {
            return Optional.empty();
        }
        return graph.constant(node.input(1))
                .filter(weights -> weights.shape().size() == 4)
                .filter(weights -> weights.length(2) == STEP && weights.length(3) == STEP)
                .flatMap(weights -> withAffine(graph, node, weights));
    }

    private static Optional<Enlargement> withAffine(Graph graph, Node node, Tensor weights) {
        int outputs = weights.length(1);
        var factor = Tensor.all(outputs, 1);
        var offset = new float[outputs];
        if (node.inputs().size() > 2) {
            var bias = graph.constant(node.input(2));
            if (bias.isEmpty()) {
                return Optional.empty();
            }
            offset = bias.get().values().clone();
        }
        var nodes = new ArrayList<>(List.of(node));
        String output = node.output();
        while (true) {
            String last = output;
            var next = graph.onlyUser(last).flatMap(user -> Affine.of(graph, user, last, outputs));
            if (next.isEmpty()) {
                return Optional.of(new Enlargement(nodes, weights, factor, offset, node.input(0), output));
            }
            for (int i = 0; i < outputs; i++) {
                factor[i] *= next.get().factor()[i];
                offset[i] = offset[i] * next.get().factor()[i] + next.get().offset()[i];
            }
            nodes.add(next.get().node());
            output = next.get().output();
        }
    }

    private static void rewrite(Graph graph, Enlargement first, Node rectifier, Enlargement second, Node sigmoid) {
        String small = graph.fresh();
        String rectified = graph.fresh();
        String places = graph.fresh();
        String likely = graph.fresh();
        var old = new ArrayList<Node>(first.nodes());
        old.addAll(second.nodes());
        old.add(rectifier);
        old.add(sigmoid);
        graph.replace(
                old,
                List.of(
                        firstStep(graph, first, small),
                        rectifier.with(List.of(small), rectified),
                        secondStep(graph, second, rectified, places),
                        sigmoid.with(List.of(places), likely),
                        Node.of(
                                "DepthToSpace",
                                List.of(likely),
                                sigmoid.output(),
                                Node.whole("blocksize", STEP * STEP))));
    }

    /** Channels: row, column, output. */
    private static Node firstStep(Graph graph, Enlargement step, String output) {
        int channels = STEP * STEP * step.outputs();
        var weights = new float[channels * step.inputs()];
        var bias = new float[channels];
        for (int channel = 0; channel < channels; channel++) {
            int place = channel / step.outputs();
            int of = channel % step.outputs();
            bias[channel] = step.offset()[of];
            for (int input = 0; input < step.inputs(); input++) {
                weights[channel * step.inputs() + input] = step.weight(input, of, place / STEP, place % STEP);
            }
        }
        return Convolution.pointwise(graph, step.input(), channels, weights, bias, output);
    }

    /** Channels: row of four, column of four, output, as DepthToSpace wants them. */
    private static Node secondStep(Graph graph, Enlargement step, String input, String output) {
        int inputs = STEP * STEP * step.inputs();
        int side = STEP * STEP;
        int channels = side * side * step.outputs();
        var weights = new float[channels * inputs];
        var bias = new float[channels];
        for (int channel = 0; channel < channels; channel++) {
            int row = channel / step.outputs() / side;
            int column = channel / step.outputs() % side;
            int of = channel % step.outputs();
            int place = row / STEP * STEP + column / STEP;
            bias[channel] = step.offset()[of];
            for (int i = 0; i < step.inputs(); i++) {
                weights[channel * inputs + place * step.inputs() + i] = step.weight(i, of, row % STEP, column % STEP);
            }
        }
        return Convolution.pointwise(graph, input, channels, weights, bias, output);
    }
}
