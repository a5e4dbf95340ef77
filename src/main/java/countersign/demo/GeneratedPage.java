package countersign.demo;

import countersign.demo.truth.PageTruth;

/**
 * A page made for measuring readers.
 *
 * @param extension of the file that {@code bytes} make: {@code png}, {@code jpg} or {@code tif}
 * @param bytes the caller leaves them as they are
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record GeneratedPage(Level level, String extension, byte[] bytes, PageTruth truth) {}
