package countersign.ocr.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import countersign.ocr.ppocr.Models;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ocr")
class LeanNetworkTest {

    private static final float ROUNDING = 1e-4f;
    private static final double SMALL_NUMBERS = 0.2;
    private static final int STEP = 8;

    @BeforeAll
    static void startTheEngineWithRoom() throws Exception {
        var start = new Thread(
                null,
                () -> OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR),
                "engine",
                32L << 20);
        start.start();
        start.join();
    }

    @ParameterizedTest
    @CsvSource({"48,96", "48,320", "48,336"})
    void aLeanReaderSaysTheSame(int height, int width) throws Exception {
        byte[] model = Models.bundled().recognition();

        assertThat(outputs(LeanNetwork.of(model), height, width))
                .usingComparatorWithPrecision(ROUNDING)
                .containsExactly(outputs(model, height, width));
    }

    @ParameterizedTest
    @CsvSource({"32,32", "96,160", "160,64"})
    void aLeanFinderSaysTheSameToTheEdgesOfThePicture(int height, int width) throws Exception {
        byte[] model = Models.bundled().detection();

        assertThat(outputs(LeanNetwork.of(model), height, width))
                .usingComparatorWithPrecision(ROUNDING)
                .containsExactly(outputs(model, height, width));
    }

    /** Noise is what the network is least sure of; what it makes of characters the reader's own tests show. */
    @ParameterizedTest
    @CsvSource({"48,96", "48,320", "48,336"})
    void aReaderInSmallNumbersSaysNearlyTheSame(int height, int width) throws Exception {
        byte[] model = Models.bundled().recognition();
        var exact = outputs(model, height, width);
        var near = outputs(LeanNetwork.inEightBits(model), height, width);

        double apart = 0;
        for (int i = 0; i < exact.length; i++) {
            apart += Math.abs(exact[i] - near[i]);
        }
        assertThat(apart / (width / STEP)).isLessThan(SMALL_NUMBERS);
    }

    @Test
    void largeProductsAreInSmallNumbersThatNoProcessorCutsOff() throws Exception {
        var graph = ModelProto.parseFrom(
                        LeanNetwork.inEightBits(Models.bundled().recognition()))
                .getGraph();
        var weights = graph.getInitializerList().stream()
                .filter(tensor -> tensor.getDataType() == TensorProto.DataType.INT8_VALUE)
                .toList();

        assertThat(weights).hasSizeGreaterThan(40);
        assertThat(weights).allSatisfy(tensor -> {
            int largest = 0;
            for (byte weight : tensor.getRawData().toByteArray()) {
                largest = Math.max(largest, Math.abs(weight));
            }
            assertThat(2 * 255 * largest).isLessThanOrEqualTo(Short.MAX_VALUE);
        });
    }

    @Test
    void activationsAndScalesAreGone() throws Exception {
        for (byte[] model :
                new byte[][] {Models.bundled().detection(), Models.bundled().recognition()}) {
            assertThat(operators(model, "Div")).isGreaterThan(20);
            assertThat(operators(LeanNetwork.of(model), "BatchNormalization")).isZero();
            assertThat(operators(LeanNetwork.of(model), "Div")).isLessThan(6);
            assertThat(operators(LeanNetwork.of(model), "ConvTranspose")).isZero();
        }
    }

    @Test
    void whatIsNoNetworkIsLeftForTheEngineToRefuse() {
        byte[] broken = {1, 2, 3};

        assertThat(LeanNetwork.of(broken)).isEqualTo(broken);
    }

    @Test
    void aNetworkWithoutAnythingToRewriteStaysAsItIs() throws Exception {
        var node = NodeProto.newBuilder()
                .setName("Relu0")
                .setOpType("Relu")
                .addInput("x")
                .addOutput("y")
                .build();
        var model = ModelProto.newBuilder()
                .setGraph(GraphProto.newBuilder().setName("g").addNode(node))
                .build();

        assertThat(ModelProto.parseFrom(LeanNetwork.of(model.toByteArray()))).isEqualTo(model);
    }

    private static long operators(byte[] model, String operator) throws Exception {
        return ModelProto.parseFrom(model).getGraph().getNodeList().stream()
                .filter(node -> node.getOpType().equals(operator))
                .count();
    }

    /** What {@code model} makes of a picture of smooth noise. */
    private static float[] outputs(byte[] model, int height, int width) throws Exception {
        var environment = OrtEnvironment.getEnvironment();
        var random = new Random(7);
        var picture = new float[3 * height * width];
        float value = 0;
        for (int i = 0; i < picture.length; i++) {
            value = 0.9f * value + 0.4f * (float) random.nextGaussian();
            picture[i] = value;
        }
        try (var options = new OrtSession.SessionOptions();
                var session = environment.createSession(model, options);
                var input = OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(picture), new long[] {1, 3, height, width});
                var result =
                        session.run(Map.of(session.getInputNames().iterator().next(), input))) {
            var output = ((OnnxTensor) result.get(0)).getFloatBuffer();
            var values = new float[output.remaining()];
            output.get(values);
            return values;
        }
    }
}
