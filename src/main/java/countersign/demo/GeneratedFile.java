package countersign.demo;

import countersign.model.page.DocumentKind;

/**
 * A document of a generated dossier.
 *
 * @param path in the payload, {@code documents/03.pdf}
 * @param kind what it is
 * @param bytes its content; the caller leaves them as they are
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of every page would cost memory
public record GeneratedFile(String path, DocumentKind kind, byte[] bytes) {}
