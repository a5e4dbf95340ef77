package countersign.model.page;

/** How a line is written. */
public enum Script {
    PRINT,
    /** By a person: what was read of it is a guess. */
    HANDWRITING,
    /** Down the page, or up: beside the rows, and in none of them. */
    VERTICAL
}
