package countersign.ocr.network;

import java.util.Optional;

/**
 * What an operation does to each channel of a picture: a factor, then an offset.
 *
 * @param output name of what it gives
 */
@SuppressWarnings("ArrayRecordComponent")
record Affine(Node node, float[] factor, float[] offset, String output) {

    /** Of a multiplication, an addition or a normalisation with fixed numbers; empty for anything else. */
    static Optional<Affine> of(Graph graph, Node node, String input, int channels) {
        return switch (node.operator()) {
            case "Mul" ->
                perChannel(graph, node, input, channels)
                        .map(factor -> new Affine(node, factor, new float[channels], node.output()));
            case "Add" ->
                perChannel(graph, node, input, channels)
                        .map(offset -> new Affine(node, Tensor.all(channels, 1), offset, node.output()));
            case "BatchNormalization" -> normalisation(graph, node, channels);
            default -> Optional.empty();
        };
    }

    private static Optional<float[]> perChannel(Graph graph, Node node, String input, int channels) {
        return graph.beside(node, input).flatMap(values -> {
            if (values.isNumber()) {
                return Optional.of(Tensor.all(channels, values.number()));
            }
            int dimensions = values.shape().size();
            boolean along =
                    values.values().length == channels && dimensions >= 3 && values.length(dimensions - 3) == channels;
            return along ? Optional.of(values.values()) : Optional.empty();
        });
    }

    private static Optional<Affine> normalisation(Graph graph, Node node, int channels) {
        var scale = graph.constant(node.input(1));
        var shift = graph.constant(node.input(2));
        var mean = graph.constant(node.input(3));
        var variance = graph.constant(node.input(4));
        if (scale.isEmpty() || shift.isEmpty() || mean.isEmpty() || variance.isEmpty()) {
            return Optional.empty();
        }
        float tiny = node.numberOr("epsilon", 1e-5f);
        var factor = new float[channels];
        var offset = new float[channels];
        for (int i = 0; i < channels; i++) {
            factor[i] =
                    (float) (scale.get().values()[i] / Math.sqrt(variance.get().values()[i] + tiny));
            offset[i] = shift.get().values()[i] - mean.get().values()[i] * factor[i];
        }
        return Optional.of(new Affine(node, factor, offset, node.output()));
    }
}
