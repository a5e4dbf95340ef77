package countersign.ocr.ppocr;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

/** Starts ONNX Runtime, once in a process. */
final class Engine {

    private static final long ROOMY = 32L << 20;

    private Engine() {}

    /**
     * The engine's environment.
     *
     * <p>While starting, ONNX Runtime 1.29 parses the command line by recursion and overflows a usual stack where the
     * class path is some ten thousand characters long, which ends the process; hence a thread with room.
     */
    static OrtEnvironment environment() {
        var start = new Thread(
                null,
                () -> OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR),
                "reader-start",
                ROOMY);
        start.start();
        try {
            start.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the reader was starting", stop);
        }
        return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    }
}
