package countersign.ui.kit;

import java.util.Optional;

/**
 * A claim as it is peeked at from a list.
 *
 * @param first the picture of its first page, in small; empty where there is none to be had
 */
public record Glimpse(CaseView view, Optional<PagePicture> first) {}
