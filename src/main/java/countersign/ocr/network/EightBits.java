package countersign.ocr.network;

import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Computes large products in small whole numbers, which newer processors do three to four times as fast.
 *
 * <p>Weights are rounded once, each output by a scale of its own. What they are multiplied with is rounded as it comes,
 * by the range that it has on this picture, so that no ranges have to be learnt from pages. What rounding takes from the
 * weights does the more harm the further from zero the mean of a channel is: that part is computed without rounding and
 * added, which costs little and halves the errors and more.
 */
final class EightBits implements Rewriting {

    /** What defines the operator. */
    static final OperatorSetIdProto OPERATORS = OperatorSetIdProto.newBuilder()
            .setDomain("com.microsoft")
            .setVersion(1)
            .build();

    /** Smaller ones gain nothing. */
    private static final int LEAST_WEIGHTS = 4096;

    /**
     * The largest weight. Seven bits and not eight: processors without instructions of their own for this add two products
     * in sixteen bits, where larger ones would be cut off without a word; so all compute the same.
     */
    private static final int LARGEST = 63;

    private static final int SQUEEZED_STEPS = 3;

    @Override
    public boolean once(Graph graph) {
        for (var node : graph.nodes()) {
            var convolution = Convolution.of(graph, node)
                    .filter(Convolution::isPointwise)
                    .filter(found -> !found.hasStride())
                    .filter(found -> found.weights().values().length >= LEAST_WEIGHTS)
                    .filter(found -> !isSqueezed(graph, node.input(0)));
            if (convolution.isPresent()) {
                convolution(graph, convolution.get());
                return true;
            }
            var weights = node.is("MatMul") ? graph.constant(node.input(1)) : Optional.<Tensor>empty();
            if (weights.filter(found -> found.shape().size() == 2 && found.values().length >= LEAST_WEIGHTS)
                    .isPresent()) {
                graph.replace(
                        List.of(node), List.of(product(graph, node.input(0), rounded(weights.get()), node.output())));
                return true;
            }
        }
        return false;
    }

    /** True for the means of a picture's channels, which are few. */
    private static boolean isSqueezed(Graph graph, String name) {
        var node = graph.maker(name);
        for (int steps = 0; node.isPresent() && steps < SQUEEZED_STEPS; steps++) {
            if (node.get().is("GlobalAveragePool")) {
                return true;
            }
            if (node.get().inputs().isEmpty()
                    || !Set.of("Relu", "Conv").contains(node.get().operator())) {
                return false;
            }
            node = graph.maker(node.get().input(0));
        }
        return false;
    }

    /** The product wants channels last. */
    private static void convolution(Graph graph, Convolution convolution) {
        int outputs = convolution.outputs();
        int inputs = convolution.perOutput();
        var across = new float[inputs * outputs];
        for (int i = 0; i < inputs; i++) {
            for (int o = 0; o < outputs; o++) {
                across[i * outputs + o] = convolution.weights().values()[o * inputs + i];
            }
        }
        var node = convolution.node();
        String last = graph.fresh();
        String made = graph.fresh();
        var weights = rounded(new Tensor(List.of((long) inputs, (long) outputs), across));
        var nodes = new ArrayList<>(corrected(graph, node.input(0), weights, convolution.bias()));
        nodes.add(Node.of("Transpose", List.of(node.input(0)), last, Node.wholes("perm", 0, 2, 3, 1)));
        nodes.add(
                product(graph, last, weights, made, nodes.get(nodes.size() - 2).output()));
        nodes.add(Node.of("Transpose", List.of(made), node.output(), Node.wholes("perm", 0, 3, 1, 2)));
        graph.replace(List.of(node), nodes);
    }

    /** What rounding has taken from the weights, times the mean of each channel, and the bias. */
    private static List<Node> corrected(Graph graph, String input, Rounded weights, float[] bias) {
        String means = graph.fresh();
        String row = graph.fresh();
        String sums = graph.fresh();
        return List.of(
                Node.of("GlobalAveragePool", List.of(input), means),
                Node.of("Reshape", List.of(means, graph.add(wholes(1, -1))), row),
                Node.of("Gemm", List.of(row, graph.add(weights.lost()), graph.add(Tensor.row(bias))), sums),
                Node.of("Reshape", List.of(sums, graph.add(wholes(-1))), graph.fresh()));
    }

    /**
     * Weights, inputs × outputs.
     *
     * @param lost what they were more than what they are now
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Rounded(byte[] values, float[] scales, Tensor lost) {}

    private static Rounded rounded(Tensor weights) {
        int outputs = weights.length(1);
        var values = weights.values();
        var scales = new float[outputs];
        for (int i = 0; i < values.length; i++) {
            scales[i % outputs] = Math.max(scales[i % outputs], Math.abs(values[i]) / LARGEST);
        }
        var rounded = new byte[values.length];
        var lost = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            float scale = scales[i % outputs];
            rounded[i] = (byte) (scale == 0 ? 0 : Math.round(values[i] / scale));
            lost[i] = values[i] - rounded[i] * scale;
        }
        return new Rounded(rounded, scales, new Tensor(weights.shape(), lost));
    }

    private static Node product(Graph graph, String input, Rounded weights, String output, String... bias) {
        int outputs = weights.scales().length;
        var operands = new ArrayList<>(List.of(
                input,
                graph.add(bytes(weights.lost().shape(), weights.values())),
                graph.add(Tensor.row(weights.scales())),
                graph.add(bytes(List.of((long) outputs), new byte[outputs]))));
        operands.addAll(List.of(bias));
        return Node.of(OPERATORS.getDomain(), "DynamicQuantizeMatMul", operands, output);
    }

    private static TensorProto wholes(long... values) {
        return TensorProto.newBuilder()
                .setDataType(TensorProto.DataType.INT64_VALUE)
                .addDims(values.length)
                .addAllInt64Data(Arrays.stream(values).boxed().toList())
                .build();
    }

    private static TensorProto bytes(List<Long> shape, byte[] values) {
        return TensorProto.newBuilder()
                .setDataType(TensorProto.DataType.INT8_VALUE)
                .addAllDims(shape)
                .setRawData(ByteString.copyFrom(values))
                .build();
    }
}
