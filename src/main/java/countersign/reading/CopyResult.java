package countersign.reading;

import countersign.model.page.Problem;

/** What came of asking for a copy of a page's picture. */
public sealed interface CopyResult {

    record Copied(PageCopy copy) implements CopyResult {}

    record NotCopied(Problem problem) implements CopyResult {}
}
