package countersign.ocr.network;

import java.util.List;
import java.util.Optional;

/**
 * A convolution with fixed weights.
 *
 * @param weights outputs × inputs of a group × rows × columns
 * @param bias one number an output
 */
@SuppressWarnings("ArrayRecordComponent")
record Convolution(Node node, Tensor weights, float[] bias) {

    static Optional<Convolution> of(Graph graph, Node node) {
        if (!node.is("Conv")) {
            return Optional.empty();
        }
        var weights =
                graph.constant(node.input(1)).filter(found -> found.shape().size() == 4);
        var bias = node.inputs().size() > 2
                ? graph.constant(node.input(2)).map(Tensor::values)
                : weights.map(found -> new float[found.length(0)]);
        return weights.isPresent() && bias.isPresent()
                ? Optional.of(new Convolution(node, weights.get(), bias.get()))
                : Optional.empty();
    }

    int outputs() {
        return weights.length(0);
    }

    /** How many weights an output has. */
    int perOutput() {
        return weights.values().length / outputs();
    }

    /** True if it looks at one place at a time, of all inputs. */
    boolean isPointwise() {
        return weights.length(2) == 1
                && weights.length(3) == 1
                && node.wholeOr("group", 1) == 1
                && node.all("pads", 0)
                && node.attribute("auto_pad").isEmpty();
    }

    boolean hasStride() {
        return !node.all("strides", 1);
    }

    /** The same with each output times {@code factor} and plus {@code offset}, given as {@code output}. */
    Node scaled(Graph graph, float[] factor, float[] offset, String output) {
        var values = weights.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor[i / perOutput()];
        }
        var moved = bias.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = moved[i] * factor[i] + offset[i];
        }
        return with(graph, node.input(0), new Tensor(weights.shape(), values), moved, output);
    }

    /** The same for inputs that lack {@code offset}, all of them: it is made good in the bias. */
    Node lacking(Graph graph, float offset, String input) {
        var moved = bias.clone();
        for (int i = 0; i < moved.length; i++) {
            double sum = 0;
            for (int j = 0; j < perOutput(); j++) {
                sum += weights.values()[i * perOutput() + j];
            }
            moved[i] += (float) (offset * sum);
        }
        return with(graph, input, weights, moved, node.output());
    }

    private Node with(Graph graph, String input, Tensor otherWeights, float[] otherBias, String output) {
        return node.with(List.of(input, graph.add(otherWeights), graph.add(Tensor.row(otherBias))), output);
    }

    /** A convolution that takes one place of all inputs at a time. */
    static Node pointwise(Graph graph, String input, int outputs, float[] weights, float[] bias, String output) {
        long inputs = weights.length / outputs;
        return plain(graph, input, new Tensor(List.of((long) outputs, inputs, 1L, 1L), weights), bias, 1, output);
    }

    /** A convolution that multiplies every number of a picture of {@code channels} and adds to it. */
    static Node each(Graph graph, String input, int channels, float factor, float offset, String output) {
        var weights = new Tensor(List.of((long) channels, 1L, 1L, 1L), Tensor.all(channels, factor));
        return plain(graph, input, weights, Tensor.all(channels, offset), channels, output);
    }

    private static Node plain(Graph graph, String input, Tensor weights, float[] bias, int groups, String output) {
        return Node.of(
                "Conv",
                List.of(input, graph.add(weights), graph.add(Tensor.row(bias))),
                output,
                Node.wholes("kernel_shape", 1, 1),
                Node.wholes("strides", 1, 1),
                Node.wholes("pads", 0, 0, 0, 0),
                Node.wholes("dilations", 1, 1),
                Node.whole("group", groups));
    }
}
