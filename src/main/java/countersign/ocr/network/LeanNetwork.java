package countersign.ocr.network;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites networks as PaddlePaddle exports them, so that the engine spends its time on convolutions.
 *
 * <p>What is exported computes its activation in eight passes over each picture, none of which the engine takes for one,
 * so that it also has to change the order of the numbers in memory before and after. They are exact but for rounding,
 * outputs differ by less than 1e-5; those in eight bits are not.
 */
public final class LeanNetwork {

    private static final List<Rewriting> REWRITINGS = List.of(
            new FoldedAffine(),
            new GatedActivation(),
            new JoinedPointwise(),
            new SqueezedResidual(),
            new LateShuffle());

    private LeanNetwork() {}

    /** @param model as ONNX; what can't be read is given back as it is, for the engine to say what is wrong */
    public static byte[] of(byte[] model) {
        return rewritten(model, REWRITINGS, List.of());
    }

    /** The same, computing large products in eight bits: quicker, and a little less exact. */
    public static byte[] inEightBits(byte[] model) {
        var all = new ArrayList<>(REWRITINGS);
        all.add(new EightBits());
        return rewritten(model, all, List.of(EightBits.OPERATORS));
    }

    private static byte[] rewritten(byte[] model, List<Rewriting> rewritings, List<OperatorSetIdProto> operators) {
        try {
            var original = ModelProto.parseFrom(model);
            var graph = new Graph(original.getGraph());
            for (var rewriting : rewritings) {
                while (rewriting.once(graph)) {}
            }
            return original.toBuilder()
                    .addAllOpsetImport(operators)
                    .setGraph(graph.rewritten())
                    .build()
                    .toByteArray();
        } catch (InvalidProtocolBufferException unreadable) {
            return model;
        }
    }
}
