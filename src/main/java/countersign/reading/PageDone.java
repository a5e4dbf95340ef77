package countersign.reading;

/**
 * One more page of a document is through.
 *
 * @param done how many of its pages are, this one included; pages need not end in their order
 * @param pages how many it has
 */
public record PageDone(ReadResult result, int done, int pages) {}
