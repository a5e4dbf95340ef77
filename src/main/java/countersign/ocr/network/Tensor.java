package countersign.ocr.network;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that a network was trained to.
 *
 * @param shape lengths of its dimensions, the outermost first; empty for a single number
 * @param values row by row
 */
@SuppressWarnings("ArrayRecordComponent")
record Tensor(List<Long> shape, float[] values) {

    Tensor {
        shape = List.copyOf(shape);
    }

    static Tensor of(float value) {
        return new Tensor(List.of(), new float[] {value});
    }

    static Tensor row(float... values) {
        return new Tensor(List.of((long) values.length), values);
    }

    /** The same number {@code length} times. */
    static float[] all(int length, float value) {
        var values = new float[length];
        Arrays.fill(values, value);
        return values;
    }

    /** Empty where it holds something else than plain floating-point numbers. */
    static Optional<Tensor> of(TensorProto stored) {
        if (stored.getDataType() != TensorProto.DataType.FLOAT_VALUE || stored.getExternalDataCount() > 0) {
            return Optional.empty();
        }
        float[] values;
        if (stored.getFloatDataCount() > 0) {
            values = new float[stored.getFloatDataCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = stored.getFloatData(i);
            }
        } else {
            var raw = stored.getRawData()
                    .asReadOnlyByteBuffer()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer();
            values = new float[raw.remaining()];
            raw.get(values);
        }
        return Optional.of(new Tensor(stored.getDimsList(), values));
    }

    TensorProto stored(String name) {
        var raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .addAllDims(shape)
                .setRawData(ByteString.copyFrom(raw))
                .build();
    }

    boolean isNumber() {
        return values.length == 1;
    }

    float number() {
        return values[0];
    }

    int length(int dimension) {
        return Math.toIntExact(shape.get(dimension));
    }
}
