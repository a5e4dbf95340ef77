package countersign.model.page;

/** A page of a dossier: the document's path in the payload ({@code documents/03.pdf}) and the page from 1. */
public record PageId(String file, int page) {

    public PageId {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1: " + page);
        }
    }
}
