package countersign.ocr.ppocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A trained network on one thread: pictures of three colours in, numbers out; the memory for both is kept. */
final class Network implements AutoCloseable {

    /** What comes out, and its shape; valid until the next run. */
    @SuppressWarnings("ArrayRecordComponent")
    record Output(FloatBuffer values, long[] shape) {}

    private final OrtEnvironment environment = Engine.environment();
    private final OrtSession session;
    private final String inputName;
    private final String outputName;
    private final Map<Size, long[]> outputs = new HashMap<>();
    private FloatBuffer input = room(1 << 16);
    private FloatBuffer output = room(1 << 16);
    private long busy;

    private record Size(int pictures, int height, int width) {}

    /** @param model rewritten already */
    Network(byte[] model) {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Pages differ in size: patterns and arenas kept for each size would only grow.
            options.setMemoryPatternOptimization(false);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(model, options);
            inputName = session.getInputNames().iterator().next();
            outputName = session.getOutputNames().iterator().next();
        } catch (OrtException broken) {
            throw new IllegalStateException("the reader's model can't be used", broken);
        }
    }

    /** Room for {@code floats} numbers, to be filled from its beginning before {@link #run}. */
    FloatBuffer input(int floats) {
        if (input.capacity() < floats) {
            input = room(floats);
        }
        return input.clear().limit(floats);
    }

    /** Runs the network on what the input holds. */
    Output run(FloatBuffer filled, int pictures, int height, int width) {
        long[] shape = {pictures, 3, height, width};
        long begun = System.nanoTime();
        try (var tensor = OnnxTensor.createTensor(environment, filled.rewind(), shape)) {
            var known = outputs.get(new Size(pictures, height, width));
            return known == null ? first(tensor, new Size(pictures, height, width)) : again(tensor, known);
        } catch (OrtException failed) {
            throw new IllegalStateException("the reader's model failed", failed);
        } finally {
            busy += System.nanoTime() - begun;
        }
    }

    /** The network tells what shape its answer has. */
    private Output first(OnnxTensor tensor, Size size) throws OrtException {
        try (var result = session.run(Map.of(inputName, tensor))) {
            var answer = (OnnxTensor) result.get(0);
            outputs.put(size, answer.getInfo().getShape());
            return new Output(answer.getFloatBuffer(), answer.getInfo().getShape());
        }
    }

    /** The answer is written where the one before was, instead of being copied to a new place. */
    private Output again(OnnxTensor tensor, long[] shape) throws OrtException {
        int floats = Math.toIntExact(Arrays.stream(shape).reduce(1, (a, b) -> a * b));
        if (output.capacity() < floats) {
            output = room(floats);
        }
        var values = output.clear().limit(floats).slice();
        try (var answer = OnnxTensor.createTensor(environment, values, shape);
                var result = session.run(Map.of(inputName, tensor), Map.of(outputName, answer))) {
            return new Output(values.rewind(), shape);
        }
    }

    /** How long it has run, all in all. */
    Duration busy() {
        return Duration.ofNanos(busy);
    }

    /** What its makers wrote into it under {@code name}. */
    Optional<String> note(String name) {
        try {
            return Optional.ofNullable(session.getMetadata().getCustomMetadata().get(name));
        } catch (OrtException broken) {
            throw new IllegalStateException("the reader's model can't be used", broken);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("the reader's model can't be closed", failed);
        }
    }

    private static FloatBuffer room(int floats) {
        return ByteBuffer.allocateDirect(floats * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }
}
