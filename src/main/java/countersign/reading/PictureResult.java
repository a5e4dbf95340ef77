package countersign.reading;

import countersign.model.page.Problem;

/** What came of asking for a page's picture. */
public sealed interface PictureResult {

    record Shown(PagePicture picture) implements PictureResult {}

    record NotShown(Problem problem) implements PictureResult {}
}
